import type { AnnotatedReply, AnnotatedText, Clause, Commitment, Problem } from "../../src/types.js";

/** Tell whether a text regrets, understands, thanks for the word, names what went wrong, or takes it up. */
export function hears(text: AnnotatedText): boolean {
  return (
    text.acts("acknowledgement").length > 0 ||
    text.acts("apology").some(({ kind }) => kind !== "repair" && kind !== "reported") ||
    text.acts("pending").length > 0 ||
    text.acts("problem").some((problem) => !isAskedFor(problem, text)) ||
    text.acts("commitment").some((commitment) => isRemedy(commitment, text)) ||
    text.clauses.some(
      (clause) => tellsWhatHappened(clause, text) || asksWhatHappens(clause, text) || isAtIt(clause, text),
    )
  );
}

/** “She will plaster it at nine tomorrow.” */
const isRemedy = ({ what, when, clause }: Commitment, { clauses }: AnnotatedText): boolean =>
  what !== "follow-up" && when === "specific" && clauses[clause]?.modality === "will";

/** “Please send the number of the card you used”: nothing went wrong with it. */
const isAskedFor = ({ causedBy, clause }: Problem, { clauses, tokens }: AnnotatedText): boolean => {
  const { firstToken = 0, endToken = 0, subject } = clauses[clause] ?? {};
  return (
    causedBy === "customer" &&
    subject === "you" &&
    tokens.slice(firstToken, endToken).some(({ norm }) => asking.has(norm))
  );
};

const asking = new Set(["please", "kindly", "confirm", "provide", "send", "reply", "which", "what"]);

/** Tell whether a reply has a slot for such words. */
export function hasSlot({ placeholders }: AnnotatedReply): boolean {
  return placeholders.some(({ name }) => /apolog|sorry|empath|acknowledg|issue|problem|concern/i.test(name));
}

/** Tell whether a reply says how to get the trouble out of the way. */
export function givesSteps({ clauses, tokens }: AnnotatedReply): boolean {
  return (
    clauses.some(({ mood, verb }) => mood === "order" && steps.has(tokens[verb]?.norm ?? "")) ||
    tokens.some(({ norm }) => cures.has(norm))
  );
}

/** “The best thing is a reinstall.” */
const cures = new Set(
  "restart restarting reinstall reinstalling reboot rebooting reset resetting uninstall uninstalling unplug unplugging".split(
    " ",
  ),
);

const steps = new Set(
  "restart reinstall clear update open select click tap press turn switch unplug disable enable delete remove install try run reset hold uninstall reboot start stop toggle type go log sign follow".split(
    " ",
  ),
);

/**
 * “The train was held at Crewe”, “I have refunded you”, “Which stop was it?”: an account of what was or of what was
 * done, or a question about it.
 */
function tellsWhatHappened(
  { tense, perfect, mood, condition, subject, subjectText, verb, sentence }: Clause,
  { tokens, sentences }: AnnotatedText,
): boolean {
  return (
    sentences[sentence]?.role !== "greeting" &&
    (tense === "past" || perfect) &&
    condition !== "is-condition" &&
    (mood === "question" || subject !== "you") &&
    !/^(?:for|in|at|on|with|by)\b/i.test(subjectText) &&
    !idle.has(tokens[verb]?.norm ?? "") &&
    !(mood === "question" && tokens[verb + 1]?.norm === "our")
  );
}

/** “We've got an article”, “please let us know”, “have you seen our offers?”: nothing happened. */
const idle = new Set(["got", "let"]);

/** “I'm blocking it right now”; “we are offering …” is about something else. */
const isAtIt = ({ subject, progressive, mood, verb }: Clause, { tokens }: AnnotatedText): boolean =>
  progressive &&
  mood === "statement" &&
  (subject === "i" || subject === "we" || subject === "team") &&
  taken.has(tokens[verb + 1]?.norm ?? "");

const taken = new Set(["it", "this", "that", "them", "these", "those", "your"]);

/** “Are you getting an error?” */
function asksWhatHappens({ mood, progressive, verb }: Clause, { tokens }: AnnotatedText): boolean {
  return mood === "question" && progressive && !common.has(tokens[verb]?.norm ?? "");
}

/** “What are you using?”, “what is going on?”: what anybody is asked. */
const common = new Set(["using", "running", "going", "looking", "trying", "wanting", "anything", "something"]);
