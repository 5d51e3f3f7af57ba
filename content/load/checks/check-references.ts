import type { Problem } from '../../core/problem.ts';
import { parseRef } from '../../core/reference.ts';
import type { ReadKnowledge } from '../read-knowledge.ts';
import { suggest } from '../suggest.ts';
import { walk } from '../walk.ts';

/** The reference a citation stands for: `{ source: mia-2019 }` is `source:mia-2019`. Nothing for other objects. */
export function citationRef(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (
    'source' in value &&
    typeof value.source === 'string' &&
    Object.keys(value).every((key) => key === 'source' || key === 'place')
  )
    return `source:${value.source}`;
  if ('law' in value && typeof value.law === 'string' && Object.keys(value).length === 1)
    return `law:${value.law}`;
  return undefined;
}

/** Every reference and citation in the data fields must lead somewhere. Links in Markdown are checked when rendered. */
export function checkReferences({ entries, known }: ReadKnowledge): Problem[] {
  const problems: Problem[] = [];
  for (const entry of entries)
    walk(entry.value, (value, path) => {
      const ref =
        typeof value === 'string' && path.at(-1) !== 'source' ? parseRef(value)?.ref : citationRef(value);
      const figureSource =
        entry.kind === 'figure' && path.length === 1 && path[0] === 'source'
          ? `source:${String(value)}`
          : undefined;
      const wanted = ref ?? figureSource;
      if (wanted === undefined || known.has(wanted)) return;
      const kind = wanted.slice(0, wanted.indexOf(':') + 1);
      problems.push({
        code: 'reference-missing',
        severity: 'error',
        file: entry.file,
        line: entry.lineOf(path),
        message: `Hänvisningen ${wanted} leder ingenstans.`,
        fix: `Rätta id:t eller skapa det som saknas.${suggest(
          wanted,
          [...known].filter((id) => id.startsWith(kind)),
        )}`,
      });
    });
  return problems;
}
