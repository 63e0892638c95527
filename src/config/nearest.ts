/**
 * Find the name that was most likely meant by a misspelt one.
 * It is at most 3 edits away, and at most 40 % of the longer of the two.
 */
export function findNearest(word: string, names: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const distance = editDistance(lower, name.toLowerCase());
    const limit = Math.min(3, Math.round(0.4 * Math.max(word.length, name.length)));
    if (distance > limit || distance >= least) continue;
    nearest = name;
    least = distance;
  }
  return nearest;
}

/** Damerau–Levenshtein distance where no stretch is edited twice: swapping two neighbours is one edit. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = cell(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          cell(last, column) + 1,
          cell(current, column - 1) + 1,
          substitution,
          swapped ? cell(beforeLast, column - 2) + 1 : substitution,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
