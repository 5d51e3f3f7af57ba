/** A piece of the shared renderer's HTML as data. */
export type HtmlNode =
  | string
  | {
      readonly tag: Tag;
      readonly className?: string;
      readonly href?: string;
      readonly ref?: string;
      readonly children: readonly HtmlNode[];
    };

const tags = [
  'a',
  'p',
  'ul',
  'ol',
  'li',
  'strong',
  'em',
  'code',
  'pre',
  'br',
  'hr',
  'div',
  'del',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
] as const;
export type Tag = (typeof tags)[number];

const isTag = (name: string): name is Tag => (tags as readonly string[]).includes(name);
const isVoid = (tag: Tag) => tag === 'br' || tag === 'hr';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole);

interface Open {
  readonly tag: Tag | undefined;
  readonly node: { className?: string; href?: string; ref?: string };
  readonly children: HtmlNode[];
}

const attribute = (source: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(source)?.[1];
  return value === undefined ? undefined : decode(value);
};

/**
 * The renderer's HTML as nodes to draw, so that nothing has to set `innerHTML`: pages with Trusted Types refuse it, and there is
 * then no way for markup to become script. Elements and attributes outside the list disappear; their text stays.
 */
export function htmlNodes(html: string): readonly HtmlNode[] {
  const root: Open = { tag: undefined, node: {}, children: [] };
  const stack: Open[] = [root];
  const top = (): Open => stack[stack.length - 1] ?? root;
  const close = () => {
    const open = stack.length > 1 ? stack.pop() : undefined;
    if (open?.tag) top().children.push({ tag: open.tag, ...open.node, children: open.children });
  };
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>|[^<]+|</g)) {
    const [whole, slash, name, attributes = ''] = match;
    if (name === undefined) {
      top().children.push(decode(whole));
      continue;
    }
    if (!isTag(name)) continue;
    if (slash === '/') {
      if (stack.some((open) => open.tag === name)) {
        while (top().tag !== name) close();
        close();
      }
      continue;
    }
    const className = attribute(attributes, 'class');
    const href = attribute(attributes, 'href');
    const ref = attribute(attributes, 'data-ref');
    const isSafe = href !== undefined && /^(?:https:\/\/|mailto:|\/(?!\/))/.test(href);
    stack.push({
      tag: name,
      node: {
        ...(className ? { className } : {}),
        ...(isSafe ? { href } : {}),
        ...(ref ? { ref } : {}),
      },
      children: [],
    });
    if (isVoid(name)) close();
  }
  while (stack.length > 1) close();
  return root.children;
}
