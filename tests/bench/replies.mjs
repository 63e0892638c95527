// Replies of 60 to 180 words, made from a seed: the same ones on every machine.
const openings = ["Hi {name},", "Hello {name},", "Dear {name},", "Good morning {name},"];
const sentences = [
  "Thank you for writing to us about order #{n}.",
  "I'm sorry that the parcel reached you late, and that nobody told you beforehand.",
  "We've checked the tracking, and it was scanned at the depot in Leeds at 9:40 a.m. on Tuesday.",
  "I have asked Ana from our billing team to look into the second charge.",
  "She will write to you by Friday at 5 p.m. with the result.",
  "If the light stays red, please unplug the box for 30 seconds and plug it in again.",
  "You can follow each step at https://help.example.com/reset?lang=en&step={n}.",
  "We can't change the address once the van has left, but the driver can leave it with a neighbour.",
  "The refund of $49.90 was sent to your card ending in 4471 this morning.",
  "It usually takes three to five business days until your bank shows it.",
  "Could you send me a photo of the label, so that I can match it with the invoice?",
  "Our engineers found the cause last night, and version 2.3.1 of the app is in the store now.",
  "Please reply to this mail if anything is still unclear.",
  "The discount is valid until 31 March, on every plan but the smallest one.",
  "I understand how frustrating that must have been after a week of waiting!",
  "We will post a new lid to you today, free of charge.",
  "Your seats 14A and 14B are confirmed for both flights.",
  "Nope, that colour is sold out, and our RMA desk opens on Monday.",
];
const lists = [
  "Please try:\n- restart the app\n- sign out, then sign in again\n- clear the cache",
  "1. Open Settings.\n2. Tap Billing.\n3. Choose Refund.",
];
const closings = ["Kind regards,\nMaria\nSupport Team", "Best wishes,\nJonas", "All the best,\nthe team at Northwind"];
const complaints = [
  "Third time I'm writing about this, and nobody answers.",
  "my parcel never arrived and the tracking has not moved since monday",
  "Could you tell me how I change the address on my account?",
  "You charged me twice for March. I want my money back!",
  "The box keeps rebooting every evening, what can I do?",
  "I was told I'd get a call on Friday. I waited all day.",
];
const names = ["Sam", "Priya", "Ms Okafor", "{{ticket.requester.first_name}}", "Lena"];

/** Make `count` replies, of 700 bytes on average; the same seed makes the same ones. */
export function makeReplies(count, seed = 1) {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    let reply = makeReply(next);
    while (!isUsual(reply)) reply = makeReply(next);
    return reply;
  });
}

function makeReply(next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const paragraphs = Array.from({ length: 2 + Math.floor(next() * 3) }, () =>
    Array.from({ length: 2 + Math.floor(next() * 4) }, () => pick(sentences)).join(" "),
  );
  if (next() < 0.3) paragraphs.push(pick(lists));
  const text = [pick(openings), ...paragraphs, pick(closings)].join("\n\n");
  return text.replaceAll("{name}", pick(names)).replaceAll("{n}", () => String(10000 + Math.floor(next() * 90000)));
}

function isUsual(reply) {
  const words = reply.split(/\s+/).length;
  return words >= 60 && words <= 180;
}

/** Make what customers wrote before such replies: one to three sentences each. */
export function makeQuestions(count, seed = 2) {
  const next = random(seed);
  const pick = () => complaints[Math.floor(next() * complaints.length)];
  return Array.from({ length: count }, () => Array.from({ length: 1 + Math.floor(next() * 3) }, pick).join(" "));
}

/** Mulberry32. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
