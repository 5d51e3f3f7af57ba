import { wordsOf } from '../../core/language/readability.ts';
import { plainText } from '../../core/render/render-markdown.ts';
import { MarkdownSource } from '../../core/schema/markdown-source.ts';
import type { FieldPath } from '../parse-file.ts';
import { inkBefore } from '../place-in-text.ts';
import type { ReadEntry } from '../read-knowledge.ts';
import { walk } from '../walk.ts';

export interface TextField {
  readonly path: FieldPath;
  /** Plain text, without Markdown. */
  readonly text: string;
  /** The line on which some words of the text begin; that of the field when they are not found. */
  readonly lineOf: (words: string) => number;
}

/** The running text of an entry: every Markdown field, and the lines of a participant's version. */
export function textFields(entry: ReadEntry): TextField[] {
  const fields: TextField[] = [];
  walk(entry.value, (value, path) => {
    const written = value instanceof MarkdownSource ? value.text : value;
    if (typeof written !== 'string' || (written === value && entry.kind !== 'participant')) return;
    fields.push({
      path,
      text: written === value ? written : plainText(written),
      lineOf(words) {
        const offset = offsetOf(words, written);
        return offset < 0 ? entry.lineOf(path) : entry.lineOf(path, inkBefore(written, offset));
      },
    });
  });
  return fields;
}

/** Where some words of the plain text stand in the Markdown it came from, with marks and addresses between them; -1 when nowhere. */
function offsetOf(words: string, markdown: string): number {
  const between = String.raw`(?:\]\([^)]*\)|[^\p{L}\p{N}])+`;
  return markdown.search(
    new RegExp(String.raw`(?<![\p{L}\p{N}-])${wordsOf(words).join(between)}(?![\p{L}\p{N}])`, 'u'),
  );
}
