import { errorAt, type Problem } from '../../core/problem.ts';
import { parseRef } from '../../core/reference.ts';
import type { Guide } from '../../core/schema/guide.ts';
import type { Law } from '../../core/schema/law.ts';
import { fieldCitations, type FieldCitation } from '../citations.ts';
import { isMissing, type ReadEntry, type ReadKnowledge } from '../read-knowledge.ts';
import { suggest } from '../suggest.ts';
import { walk } from '../walk.ts';

/** Every reference and citation in the data fields must lead somewhere. Links in Markdown are checked when rendered. */
export function checkReferences(knowledge: ReadKnowledge): Problem[] {
  return knowledge.entries.flatMap((entry) =>
    [...fieldReferences(entry), ...bareReferences(entry), ...fieldCitations(entry)]
      .filter(({ ref }) => isMissing(ref, knowledge))
      .map(({ ref, path }) => {
        const kind = ref.slice(0, ref.indexOf(':') + 1);
        const ofSameKind = [...knowledge.known].filter((id) => id.startsWith(kind));
        return errorAt(
          entry.file,
          entry.lineOf(path),
          'reference-missing',
          `Hänvisningen ${ref} leder ingenstans.`,
          `Rätta id:t eller skapa det som saknas.${suggest(ref, ofSameKind)}`,
        );
      }),
  );
}

/** What an entry names by its id alone: the steps of a guide that go on at the same time, and the law that replaced another. */
function bareReferences(entry: ReadEntry): FieldCitation[] {
  if (entry.kind === 'guide')
    return (entry.value as Guide).parallel.flatMap(({ from, to }, index) => [
      { ref: `step:${entry.id}/${from}`, path: ['parallel', index, 'from'] },
      { ref: `step:${entry.id}/${to}`, path: ['parallel', index, 'to'] },
    ]);
  const { replacedBy } = entry.kind === 'law' ? (entry.value as Law) : {};
  return replacedBy === undefined ? [] : [{ ref: `law:${replacedBy}`, path: ['replacedBy'] }];
}

/** Every field that is a reference as it stands, such as `step:se/yrkesprofil`. */
function fieldReferences(entry: ReadEntry): FieldCitation[] {
  const references: FieldCitation[] = [];
  walk(entry.value, (value, path) => {
    const ref = typeof value === 'string' ? parseRef(value)?.ref : undefined;
    if (ref !== undefined) references.push({ ref, path });
  });
  return references;
}
