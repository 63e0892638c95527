import { actTypes } from "../language/acts/read-acts.js";
import type { Position } from "../language/positions.js";
import type { Act, ActType, AnnotatedText, Channel, Kind, LineRole, Range, Reply } from "../types.js";
import { annotateReply, customerTurns, turnAt } from "./annotate-reply.js";
import { type Places, veil } from "./messages.js";

/** An act with its words, their place, and its attributes by name. */
export interface DescribedAct extends Position {
  readonly type: Act["type"];
  readonly text: string;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

export interface DescribedSentence extends Position {
  readonly text: string;
  readonly role: LineRole;
  readonly acts: readonly DescribedAct[];
}

/** What the language layer understood of a reply and of the customer's message before it. */
export interface DescribedReply {
  readonly file: string;
  readonly id: string;
  readonly title?: string;
  readonly path?: string;
  readonly channel: Channel;
  readonly kind: Kind;
  readonly sentences: readonly DescribedSentence[];
  readonly customer: readonly DescribedSentence[];
}

/** What each side does in a conversation: nobody complains to their customer. */
const replyActs = actTypes.filter((type) => type !== "complaint" && type !== "concern");
const customerActs: readonly ActType[] = [
  "greeting",
  "thanks",
  "apology",
  "problem",
  "complaint",
  "concern",
  "request",
  "closing",
];

/** Tell each sentence of a reply, and of the customer's message, with its acts. */
export function describeReply(reply: Reply, channel: Channel, kind: Kind, places: Places): DescribedReply {
  const annotated = annotateReply(reply, channel, kind);
  const turns = customerTurns(reply.thread);
  const { id, title, path } = reply;
  return {
    file: places.file,
    id,
    ...(title === undefined ? {} : { title }),
    ...(path === undefined ? {} : { path }),
    channel,
    kind,
    sentences: describe(annotated, replyActs, ({ start, end }) => places.locate(reply.map.range(start, end).start)),
    customer: annotated.customer
      ? describe(annotated.customer, customerActs, (range) => {
          const found = turnAt(turns, range);
          if (!found) return { line: 1, column: 1 };
          return places.turn(found.turn)(found.turn.map.range(found.range.start, found.range.end).start);
        })
      : [],
  };
}

function describe(
  text: AnnotatedText,
  types: readonly ActType[],
  locate: (range: Range) => Position,
): DescribedSentence[] {
  const secrets = new Set(text.acts("secret").map(({ start, end }) => text.text.slice(start, end)));
  const show = ({ start, end }: Range) => veil(text.text.slice(start, end), secrets);
  const acts = text.sentences.map((): DescribedAct[] => []);
  for (const act of types.flatMap((type): readonly Act[] => text.acts(type)).sort((a, b) => a.start - b.start))
    acts[act.sentence]?.push(describeAct(act, show, locate));
  return text.sentences.map((sentence) => ({
    ...locate(sentence),
    text: show(sentence),
    role: sentence.role,
    acts: acts[sentence.index] ?? [],
  }));
}

function describeAct(act: Act, show: (range: Range) => string, locate: (range: Range) => Position): DescribedAct {
  const { type, start, end, sentence: _sentence, clause: _clause, ...found } = act;
  const attributes: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(found) as [string, string | number | boolean | Range | undefined][])
    if (value !== undefined) attributes[name] = typeof value === "object" ? show(value) : value;
  return { type, text: show({ start, end }), ...locate({ start, end }), attributes };
}
