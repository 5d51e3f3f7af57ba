import { errorAt, type Problem } from '../../core/problem.ts';
import { parseRef } from '../../core/reference.ts';
import type { FieldPath } from '../parse-file.ts';
import type { ReadEntry } from '../read-knowledge.ts';
import { walk } from '../walk.ts';

/**
 * Ids that stand twice in one list of an entry: points, principles, scenes or answers that share an id, and a step or a reference that
 * is listed twice. Ticks, links and anchors could not tell the two apart. The line is that of the later one.
 */
export function checkIds(entries: readonly ReadEntry[]): Problem[] {
  return entries.flatMap((entry) => {
    const problems: Problem[] = [];
    walk(entry.value, (list, path) => {
      if (!Array.isArray(list)) return;
      const seen = new Set<string>();
      list.forEach((element: unknown, index) => {
        const found = idOf(element, [...path, index]);
        if (found === undefined) return;
        if (seen.has(found.id))
          problems.push(
            errorAt(
              entry.file,
              entry.lineOf(found.path),
              'id-duplicate',
              `${found.id} står två gånger i ${path.join('.')}.`,
              found.fix,
            ),
          );
        seen.add(found.id);
      });
    });
    return problems;
  });
}

/** The id of an element of a list and where it is written: its own `id`, or the element itself when it names something else. */
function idOf(element: unknown, path: FieldPath) {
  if (typeof element === 'string')
    return path[0] === 'steps' || parseRef(element)
      ? { id: element, path, fix: 'Ta bort den ena.' }
      : undefined;
  if (typeof element === 'object' && element !== null && 'id' in element && typeof element.id === 'string')
    return { id: element.id, path: [...path, 'id'], fix: 'Byt id på den som är ny, eller slå ihop dem.' };
  return undefined;
}
