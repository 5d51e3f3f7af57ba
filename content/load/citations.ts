import type { Ref } from '../core/kind.ts';
import { MarkdownSource } from '../core/schema/markdown-source.ts';
import type { FieldPath } from './parse-file.ts';
import type { ReadEntry } from './read-knowledge.ts';
import { walk } from './walk.ts';

/** A source or a statute that a field names. */
export interface FieldCitation {
  /** `source:mia-2019`, `law:sol/10-8`. */
  readonly ref: string;
  readonly path: FieldPath;
}

/** The reference a citation stands for: `{ source: mia-2019 }` is `source:mia-2019`. Nothing for other values. */
function citationRef(value: unknown): string | undefined {
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

/** Every citation in the data fields of an entry. A figure has one source, in a field of its own. */
export function fieldCitations(entry: ReadEntry): FieldCitation[] {
  const citations: FieldCitation[] = [];
  walk(entry.value, (value, path) => {
    const ref = citationRef(value);
    if (ref !== undefined) citations.push({ ref, path });
  });
  if (entry.kind === 'figure')
    citations.push({ ref: `source:${(entry.value as { source: string }).source}`, path: ['source'] });
  return citations;
}

/** For each cited source or law, the entries that lean on it, in fields and in links in the text; sorted. */
export function collectCitations(entries: readonly ReadEntry[]): Record<string, Ref[]> {
  const citedBy = new Map<string, Set<Ref>>();
  for (const entry of entries) {
    if (entry.kind === 'participant' || entry.kind === 'map' || entry.kind === 'chooser') continue;
    const from: Ref = `${entry.kind}:${entry.id}`;
    const cite = (ref: string) => citedBy.set(ref, (citedBy.get(ref) ?? new Set<Ref>()).add(from));
    for (const { ref } of fieldCitations(entry)) cite(ref);
    walk(entry.value, (value) => {
      if (value instanceof MarkdownSource)
        for (const [, ref = ''] of value.text.matchAll(/\]\(((?:law|source):[a-z0-9/-]+)\)/g)) cite(ref);
    });
  }
  return Object.fromEntries(
    [...citedBy].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ref, from]) => [ref, [...from].sort()]),
  );
}
