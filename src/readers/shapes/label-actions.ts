import { at, type Data, type Key } from "../data.js";
import { isFilled, type Shape } from "../shape.js";
import { tagProfiles } from "../tag-profiles.js";

const threads = ["issues", "prs", "discussions"];

/** Label Actions of GitHub: a label, and the comment that is posted when it is set; perhaps by kind of thread. */
export const labelActions: Shape = {
  id: "github-label-actions",
  tags: tagProfiles.github,
  matches: (_, file) => /(?:^|[\\/])label-actions\.ya?ml$/i.test(file),
  *read(data) {
    if (data.kind !== "map") return;
    for (const label of data.entries.keys())
      for (const path of placesOf(data, label))
        for (const place of commentsAt(data, path)) {
          const body = at(data, ...place);
          if (body?.kind === "text" && isFilled(body))
            yield {
              path: place,
              body,
              markup: "markdown",
              title: String(place.find((key) => !threads.includes(String(key)))),
              kind: "template",
              channel: "public",
            };
        }
  },
};

/** Of a label, or of the labels under a kind of thread: `issues: {label: {comment: …}}`. */
function placesOf(data: Data, key: string): (readonly Key[])[] {
  const below = at(data, key);
  if (threads.includes(key) && below?.kind === "map")
    return [...below.entries.keys()].map((label) => [key, label, "comment"]);
  return [[key, "comment"], ...threads.map((thread) => [key, thread, "comment"])];
}

/** A comment is a text or a list of texts of which one is chosen. */
function commentsAt(data: Data, path: readonly Key[]): (readonly Key[])[] {
  const found = at(data, ...path);
  if (found?.kind === "list") return found.items.map((_, index) => [...path, index]);
  return found ? [path] : [];
}
