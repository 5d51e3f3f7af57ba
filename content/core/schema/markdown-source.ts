/**
 * A Markdown field as the author wrote it. Schemas turn Markdown strings into this class so that the compiler can find every
 * one of them, whatever its depth, and render it once; see `Compiled` in `../pack.ts` for what becomes of it.
 */
export class MarkdownSource {
  readonly text: string;
  /** `inline` gives no block elements (a line in a list); `block` gives paragraphs, lists and callouts. */
  readonly form: 'inline' | 'block';

  constructor(text: string, form: 'inline' | 'block') {
    this.text = text;
    this.form = form;
  }
}
