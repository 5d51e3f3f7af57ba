import { plainText } from '../../core/render/render-markdown.ts';
import { MarkdownSource } from '../../core/schema/markdown-source.ts';
import type { FieldPath } from '../parse-file.ts';
import type { ReadEntry } from '../read-knowledge.ts';
import { walk } from '../walk.ts';

export interface TextField {
  readonly path: FieldPath;
  /** Plain text, without Markdown. */
  readonly text: string;
}

/** The running text of an entry: every Markdown field, and the lines of a participant's version. */
export function textFields(entry: ReadEntry): TextField[] {
  const fields: TextField[] = [];
  walk(entry.value, (value, path) => {
    if (value instanceof MarkdownSource) fields.push({ path, text: plainText(value.text) });
    else if (entry.kind === 'participant' && typeof value === 'string') fields.push({ path, text: value });
  });
  return fields;
}
