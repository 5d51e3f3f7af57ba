import type { TokenizerAndRendererExtension, Tokens } from 'marked';

/** The kinds of notice an author may write, with the words a reader sees first. */
export const callouts = {
  'ej-belagt': 'Inte belagt',
  'kan-ha-andrats': 'Kan ha ändrats',
  inaktuellt: 'Gäller inte längre',
  motsagelse: 'Rapporten säger emot sig',
  'tank-pa': 'Tänk på',
} as const;
export type CalloutKind = keyof typeof callouts;

export const isCalloutKind = (kind: string): kind is CalloutKind => Object.hasOwn(callouts, kind);

const opening = /^> ?\[!([^\]\n]+)\] ?([^\n]*(?:\n> ?[^\n]*)*)(?:\n|$)/;

/**
 * `> [!ej-belagt] text` as a block of its own. An unknown kind is told to `onUnknown` and drawn as plain text, so that
 * nothing an author wrote is lost.
 */
export function calloutExtension(onUnknown: (kind: string) => void): TokenizerAndRendererExtension {
  return {
    name: 'callout',
    level: 'block',
    start: (source) => source.match(/^> ?\[!/m)?.index,
    tokenizer(source) {
      const match = opening.exec(source);
      if (!match) return undefined;
      const body = (match[2] ?? '').replace(/\n> ?/g, '\n');
      return { type: 'callout', raw: match[0], kind: match[1], tokens: this.lexer.inlineTokens(body, []) };
    },
    renderer(token) {
      const kind = String(token['kind']);
      // Told before what it holds is drawn, so that faults come in the order of the text.
      if (!isCalloutKind(kind)) onUnknown(kind);
      const content = this.parser.parseInline(
        (token as Tokens.Generic & { tokens: Tokens.Generic[] }).tokens,
      );
      if (!isCalloutKind(kind)) return `<p>${content}</p>\n`;
      return `<div class="callout callout-${kind}"><strong>${callouts[kind]}</strong><p>${content}</p></div>\n`;
    },
  };
}
