interface Open {
  readonly tag: 'ul' | 'ol';
  count: number;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};
const decode = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '');

/**
 * The HTML that `core/render` makes, back as Markdown: paragraphs, lists, emphasis, links, notices and tables. `absolute` makes an
 * address from the site's root a whole one. Links to the glossary become plain words: in plain text they would drown the sentence.
 */
export function htmlMarkdown(html: string, absolute: (url: string) => string): string {
  const lists: Open[] = [];
  const links: string[] = [];
  let out = '';
  const newLine = () => {
    out = out.replace(/[ \n]+$/, '');
    if (out !== '') out += '\n';
  };
  const paragraph = () => {
    // Inside a list item the text goes on where the bullet stands.
    if (/(?:^|\n) *(?:-|\d+\.) $/.test(out)) return;
    newLine();
    if (out !== '') out += `\n${'  '.repeat(lists.length)}`;
  };
  const open: Readonly<Record<string, (attributes: string) => void>> = {
    p: paragraph,
    div: (attributes) => {
      paragraph();
      if (attributes.includes('callout')) out += '> ';
    },
    pre: paragraph,
    br: () => (out += '  \n'),
    hr: () => {
      paragraph();
      out += '---';
    },
    ul: () => openList('ul'),
    ol: () => openList('ol'),
    li: () => {
      const current = lists.at(-1);
      if (!current) return;
      current.count += 1;
      // The first item keeps the empty line before the list.
      if (!out.endsWith('\n\n')) newLine();
      out += `${'  '.repeat(lists.length - 1)}${current.tag === 'ol' ? `${String(current.count)}.` : '-'} `;
    },
    tr: () => {
      newLine();
      out += '| ';
    },
    strong: () => (out += '**'),
    em: () => (out += '*'),
    code: () => (out += '`'),
    del: () => (out += '~~'),
    a: (attributes) => {
      const href = /href="([^"]*)"/.exec(attributes)?.[1];
      const isTerm = /class="term"/.test(attributes);
      links.push(href === undefined || isTerm ? '' : absolute(decode(href)));
      if (links.at(-1) !== '') out += '[';
    },
  };
  const openList = (tag: Open['tag']) => {
    newLine();
    if (lists.length === 0 && out !== '') out += '\n';
    lists.push({ tag, count: 0 });
  };
  const close: Readonly<Record<string, () => void>> = {
    ul: () => void lists.pop(),
    ol: () => void lists.pop(),
    th: () => (out += ' | '),
    td: () => (out += ' | '),
    strong: () => (out += '**'),
    em: () => (out += '*'),
    code: () => (out += '`'),
    del: () => (out += '~~'),
    thead: () => {
      const cells = (out.slice(out.lastIndexOf('\n') + 1).match(/\|/g)?.length ?? 2) - 1;
      newLine();
      out += `|${' --- |'.repeat(cells)}`;
    },
    a: () => {
      const href = links.pop();
      if (href) out += `](${href})`;
    },
  };
  for (const [, closing, tag = '', attributes = '', text = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g,
  )) {
    if (tag === '')
      out += decode(text.replace(/\s+/g, ' ').replace(/^ $/, out === '' || out.endsWith('\n') ? '' : ' '));
    else if (closing === '/') close[tag]?.();
    else open[tag]?.(attributes);
  }
  return out.replace(/[ \t]+$/gm, (spaces) => (spaces === '  ' ? spaces : '')).trim();
}
