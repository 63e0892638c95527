/** Find the candidate that is the fewest edits away, case aside; nothing if all are more than `most` away. */
export function nearestOf(word: string, candidates: Iterable<string>, most: number): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  const written = word.toLowerCase();
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(written, candidate.toLowerCase(), least);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/**
 * Levenshtein's distance, where letters that changed places are one edit (optimal string alignment); at least `enough`
 * where it is no less.
 */
function distance(a: string, b: string, enough: number): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  let before: number[] = [];
  let row = Array.from({ length: b.length - same + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length - same; i++) {
    const next = [i];
    for (let j = 1; j < row.length; j++) {
      const [x, y] = [same + i - 1, same + j - 1];
      let edits = (row[j - 1] as number) + (a[x] === b[y] ? 0 : 1);
      edits = Math.min(edits, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[x] === b[y - 1] && a[x - 1] === b[y])
        edits = Math.min(edits, (before[j - 2] as number) + 1);
      next.push(edits);
    }
    if (Math.min(...next) >= enough && Math.min(...row) >= enough) return enough;
    [before, row] = [row, next];
  }
  return row.at(-1) as number;
}
