// Reads records from standard input line by line and parses both of their texts.
import { createInterface } from "node:readline";
import retextEnglish from "retext-english";
import { unified } from "unified";

const parser = unified().use(retextEnglish).freeze();
for await (const line of createInterface({ input: process.stdin })) {
  const { text, customer } = JSON.parse(line);
  if (parser.parse(text).children.length === 0 || parser.parse(customer).children.length === 0) process.exitCode = 1;
}
