import type { AnnotatedText, Request } from "../../types.js";

const softeners = new Set(["please", "kindly", "pls", "could", "would", "can", "may", "feel"]);

/** Find what the customer is asked to do: orders, and questions that ask for something. */
export function findRequests(text: AnnotatedText): Request[] {
  return text.clauses.flatMap((clause): Request[] => {
    const asks =
      clause.mood === "order" || (clause.mood === "question" && clause.subject === "you" && clause.modality !== "none");
    if (!asks) return [];
    const words = text.tokens.slice(clause.firstToken, clause.endToken);
    const softened = clause.mood === "question" || words.some(({ norm }) => softeners.has(norm));
    return [
      {
        type: "request",
        softened,
        start: clause.start,
        end: clause.end,
        sentence: clause.sentence,
        clause: clause.index,
      },
    ];
  });
}
