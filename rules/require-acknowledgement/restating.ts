import type { AnnotatedText, Token } from "../../src/types.js";

/** Words that every reply to every message could share: they restate nothing. */
const general = new Set(
  `about above account after again ago all almost along already also although always and another answer any anyone anything app application are around ask asked away back because been before being best better both but buy came can cannot check click come company contact could customer customers day days dear did does doing done each either email else even ever every everyone everything feel few find first for free from get gets getting give gives go goes going good got great had happy has have having hello help her here hers hey him his hope hour hours how however idea into its just keep kind know last least left let like link little long look looking made mail make makes many may maybe mean message might mine minute minutes more morning most much must name need needed needs never new next nice nobody not nothing now number off often okay once one only onto open other others our out over own part people person phone place please post question quite rather really regards reply right said same say saying says see seem seems seen send sent service several shall she should show side since some someone something soon still store such support sure take taken takes team tell than thank thanks that the their them then there these they thing things think this those though through time times today together told tomorrow too took tried try trying two under until upon use used user users using very via visit wait want wanted wants was way website week weeks well went were what when where which while who whole why will wish with within without word work would write wrote year years yes yesterday yet you your`.split(
    " ",
  ),
);
const shortest = 4;

/** Words in common from which a reply restates what the customer told; one is only its topic. */
const enough = 2;

/** Tell whether a reply takes up words of the customer's, beyond those that all messages share. */
export function restates(reply: AnnotatedText, customer: AnnotatedText): boolean {
  const told = toldBy(customer);
  const stems = new Set(stemsOf(told, customer.names));
  if (stems.size === 0) return false;
  const shared = new Set(stemsOf(reply.tokens, reply.names).filter((stem) => stems.has(stem)));
  return shared.size >= enough || echoes(reply.tokens, told, shared.size > 0);
}

/** “… use them for other flights”, “three hours!”: the customer's own words in their order. */
function echoes(reply: readonly Token[], told: readonly Token[], topical: boolean): boolean {
  const runs = new Set([...runsOf(told), ...countsOf(told)]);
  return countsOf(reply).some((count) => runs.has(count)) || (topical && runsOf(reply).some((run) => runs.has(run)));
}

/** Each three words in a row that end in a content word. */
function runsOf(tokens: readonly Token[]): string[] {
  const words = wordsOf(tokens);
  return words.flatMap((word, at) =>
    at > 1 && word.length >= shortest && !general.has(word) ? [`${words[at - 2]} ${words[at - 1]} ${word}`] : [],
  );
}

/** Each amount of time: “twelve years”. */
function countsOf(tokens: readonly Token[]): string[] {
  const words = wordsOf(tokens);
  return words.flatMap((word, at) =>
    at > 0 && units.has(word) && words[at - 1] !== "the" ? [`${words[at - 1]} ${word}`] : [],
  );
}

const units = new Set("minutes hours days nights weeks months years".split(" "));

const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ kind }) => kind !== "punctuation").map(({ norm }) => norm);

/** What a customer tells; a plain question (“Do you open on Sundays?”) is answered, and not restated. */
function toldBy({ sentences, tokens }: AnnotatedText): readonly Token[] {
  return sentences.flatMap(({ firstToken, endToken }) => {
    const words = tokens.slice(firstToken, endToken);
    return asking.has(words.find(({ kind }) => kind === "word")?.norm ?? "") ? [] : words;
  });
}

const asking = new Set("do does is are can could will would where when which who have has may".split(" "));

/** The content words of a text, without their endings; names of things are left out. */
function stemsOf(tokens: readonly Token[], names: ReadonlySet<string>): string[] {
  return tokens.flatMap(({ kind, norm }) =>
    kind === "word" && norm.length >= shortest && !general.has(norm) && !names.has(norm) ? [stemOf(norm)] : [],
  );
}

/** “charged”, “charges” and “charging” are “charg”, “transparent” and “transparency” are “transp”. */
function stemOf(word: string): string {
  return word
    .replace(/(?:ies|ied|ying|y)$/, "i")
    .replace(/(?:'s|ing|ed|es|s|ly|e|ment|ation|al)$/, "")
    .slice(0, 6);
}
