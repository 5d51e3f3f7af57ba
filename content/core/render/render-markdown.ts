import { Marked, type Token, type Tokens } from 'marked';
import type { Html } from '../html.ts';
import { parseRef, participantLink } from '../reference.ts';
import type { MarkdownSource } from '../schema/markdown-source.ts';
import { calloutExtension } from './callout.ts';
import { escapeHtml } from './escape-html.ts';
import type { FindGlossaryWord } from './glossary-links.ts';

/** What can be wrong in a piece of Markdown; the caller knows the file and the line that the piece begins on. */
export interface MarkdownFault {
  readonly code:
    'html-not-allowed' | 'heading-not-allowed' | 'link-unsafe' | 'reference-missing' | 'callout-unknown';
  readonly detail: string;
  /** Where in the source's text it stands. */
  readonly offset: number;
}

export interface RenderContext {
  /** The address a reference or a link to a participant's version leads to, or nothing when it does not exist. */
  readonly resolve: (ref: string) => string | undefined;
  readonly findGlossaryWord: FindGlossaryWord;
  /** Glossary ids already linked in this step or section; the renderer adds to it, so that each word is linked once. */
  readonly linked: Set<string>;
  readonly onFault: (fault: MarkdownFault) => void;
}

const firstRow = (raw: string): string => raw.trim().split('\n')[0] ?? '';

const outside = /^(?:https:\/\/|mailto:)/;

/**
 * Markdown to safe HTML, the only place where that happens. Raw HTML is shown as text and reported; headings and images are
 * refused; links lead to references, https or mailto. The first glossary word of each kind becomes a link.
 */
export function renderMarkdown(source: MarkdownSource, context: RenderContext): Html {
  // The parser gives no positions but draws in the order of the text, so each piece is looked for after the one before it.
  let reached = 0;
  const offsetOf = (raw: string): number => {
    // Further rows have lost the marks of the list or the quote that they stand in.
    const found = source.text.indexOf(firstRow(raw), reached);
    if (found >= 0) reached = found;
    return reached;
  };
  const report = (code: MarkdownFault['code'], detail: string, offset: number) =>
    context.onFault({ code, detail, offset });
  const marked = new Marked({ gfm: true, async: false });
  marked.use({
    extensions: [calloutExtension((kind) => report('callout-unknown', kind, offsetOf(`[!${kind}]`)))],
  });
  const renderGlossary = (text: string): string => {
    const found = context.findGlossaryWord(text, context.linked);
    if (!found) return escapeHtml(text);
    context.linked.add(found.word.id);
    const word = escapeHtml(text.slice(found.start, found.end));
    const link = `<a class="term" href="${found.word.url}" data-ref="term:${found.word.id}">${word}</a>`;
    return escapeHtml(text.slice(0, found.start)) + link + renderGlossary(text.slice(found.end));
  };
  let insideLink = 0;
  const openTags: string[] = [];
  marked.use({
    renderer: {
      paragraph(token: Tokens.Paragraph) {
        offsetOf(token.raw);
        // Drawn as usual.
        return false;
      },
      html(token: Tokens.HTML | Tokens.Tag) {
        const [, slash, name = ''] = /^<(\/?)([a-z][\w-]*)/.exec(token.raw.trim().toLowerCase()) ?? [];
        const opening = slash ? openTags.lastIndexOf(name) : -1;
        // A closing tag is the same fault as the one it closes.
        if (opening >= 0) openTags.splice(opening, 1);
        else {
          report('html-not-allowed', token.raw.trim(), offsetOf(token.raw));
          openTags.push(name);
        }
        reached += 1;
        return escapeHtml(token.raw);
      },
      heading(token: Tokens.Heading) {
        report('heading-not-allowed', token.text, offsetOf(token.raw));
        return `<p><strong>${this.parser.parseInline(token.tokens)}</strong></p>\n`;
      },
      image(token: Tokens.Image) {
        report('html-not-allowed', token.raw, offsetOf(token.raw));
        reached += 1;
        return escapeHtml(token.text);
      },
      text(token: Tokens.Text | Tokens.Escape) {
        if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens);
        return insideLink > 0 ? escapeHtml(token.text) : renderGlossary(token.text);
      },
      codespan(token: Tokens.Codespan) {
        // What looks like a fault in code is none, and must not be taken for the next one.
        reached = offsetOf(token.raw) + firstRow(token.raw).length;
        return `<code>${escapeHtml(token.text)}</code>`;
      },
      code: (token: Tokens.Code) => `<pre><code>${escapeHtml(token.text)}</code></pre>\n`,
      link(token: Tokens.Link) {
        const offset = offsetOf(token.raw);
        reached += 1;
        insideLink += 1;
        const content = this.parser.parseInline(token.tokens);
        insideLink -= 1;
        const isEntry = parseRef(token.href) !== undefined;
        if (isEntry || participantLink(token.href) !== undefined) {
          const url = context.resolve(token.href);
          if (url === undefined) {
            report('reference-missing', token.href, offset);
            return content;
          }
          return isEntry
            ? `<a href="${url}" data-ref="${token.href}">${content}</a>`
            : `<a href="${url}">${content}</a>`;
        }
        if (!outside.test(token.href)) {
          report('link-unsafe', token.href, offset);
          return content;
        }
        return `<a href="${escapeHtml(token.href)}" rel="noreferrer">${content}</a>`;
      },
    },
  });
  const html =
    source.form === 'inline'
      ? marked.parseInline(source.text, { async: false })
      : marked.parse(source.text, { async: false });
  return html.trim() as Html;
}

/**
 * A piece of Markdown as a person would type it in a plain field: for searching, counting and copying. A line that was only
 * wrapped in the source is one line, a notice is its text without its kind, and a row of a table is its first cell with the others listed under it, each with its
 * heading, since a plain field has no columns.
 */
export function plainText(markdown: string): string {
  const parts: string[] = [];
  const walk = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'list') {
        (token as Tokens.List).items.forEach((item, index) => {
          parts.push((token as Tokens.List).ordered ? `${index + 1}. ` : '- ');
          walk(item.tokens);
          parts.push('\n');
        });
        parts.push('\n');
      } else if (token.type === 'table') {
        const { header, rows } = token as Tokens.Table;
        for (const row of rows) {
          row.forEach((cell, column) => {
            const heading = header[column]?.tokens ?? [];
            if (column > 0) parts.push('- ');
            walk(heading);
            if (heading.length > 0) parts.push(': ');
            walk(cell.tokens);
            parts.push('\n');
          });
          parts.push('\n');
        }
      } else if ('tokens' in token && token.tokens && token.tokens.length > 0) walk(token.tokens);
      else if ('text' in token && typeof token.text === 'string')
        parts.push(token.type === 'code' ? token.text : token.text.replaceAll('\n', ' '));
      if (token.type === 'paragraph' || token.type === 'callout') parts.push('\n\n');
      if (token.type === 'br') parts.push('\n');
    }
  };
  // An unknown kind of notice is told when the text is rendered.
  const withCallouts = new Marked({ extensions: [calloutExtension(() => undefined)] });
  walk(withCallouts.lexer(markdown));
  return parts
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
