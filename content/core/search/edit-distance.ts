/** A doubled or dropped double letter is the commonest Swedish slip (kompas, samtyke): it costs less. */
const DOUBLE_LETTER = 0.6;

/**
 * Optimal string alignment distance (Damerau 1964; Levenshtein 1966): insert, delete, exchange or
 * swap two neighbours, 1 each, a doubled letter less. Gives `Infinity` once it must exceed `limit`.
 * With `prefix`, letters left over at the end of `target` are free.
 */
export function editDistance(source: string, target: string, limit: number, prefix = false): number {
  const rows = source.length;
  const columns = target.length;
  let before: number[] = [];
  let above = Array.from({ length: columns + 1 }, (_, index) => index);
  for (let row = 1; row <= rows; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= columns; column++) {
      const a = source[row - 1];
      const b = target[column - 1];
      const remove = (above[column] ?? 0) + (a === source[row - 2] ? DOUBLE_LETTER : 1);
      const insert = (current[column - 1] ?? 0) + (b === target[column - 2] ? DOUBLE_LETTER : 1);
      let cost = Math.min(remove, insert, (above[column - 1] ?? 0) + (a === b ? 0 : 1));
      if (a === target[column - 2] && source[row - 2] === b && a !== b) {
        cost = Math.min(cost, (before[column - 2] ?? Infinity) + 1);
      }
      current.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return Infinity;
    before = above;
    above = current;
  }
  const distance = prefix ? Math.min(...above) : (above[columns] ?? Infinity);
  return distance > limit ? Infinity : distance;
}
