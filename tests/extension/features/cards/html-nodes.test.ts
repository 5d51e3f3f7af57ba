import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlNodes, type HtmlNode } from '../../../../extension/features/cards/html-nodes.ts';

const textOf = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
const all = (nodes: readonly HtmlNode[]): readonly Exclude<HtmlNode, string>[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...all(node.children)]));

describe('the renderer’s HTML as nodes', () => {
  it('keeps elements, text, references and links', () => {
    expect(
      htmlNodes(
        '<p>Läs <a href="/metoder/se/" data-ref="guide:se" class="term">SE</a> &amp; <strong>gör</strong></p>',
      ),
    ).toEqual([
      {
        tag: 'p',
        children: [
          'Läs ',
          { tag: 'a', className: 'term', href: '/metoder/se/', ref: 'guide:se', children: ['SE'] },
          ' & ',
          { tag: 'strong', children: ['gör'] },
        ],
      },
    ]);
  });

  it.each([
    ['<script>alert(1)</script>', 'alert(1)'],
    ['<img src=x onerror=alert(1)>x', 'x'],
    ['<p onclick="alert(1)">x</p>', 'x'],
    ['<a href="javascript:alert(1)">x</a>', 'x'],
    ['<a href="//evil.example">x</a>', 'x'],
    ['a < b', 'a < b'],
    ['</p></p>x', 'x'],
    ['<p>oavslutat', 'oavslutat'],
  ])('lets nothing through that could act: %s', (html, text) => {
    const nodes = htmlNodes(html);
    expect(textOf(nodes)).toBe(text);
    for (const node of all(nodes)) {
      expect(['p', 'a']).toContain(node.tag);
      expect(node.href).toBeUndefined();
    }
  });

  it('reads anything without throwing, and only safe addresses come out', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<a href="',
        '">',
        '</a>',
        '<ul><li>',
        '&amp;',
        '<',
        'javascript:',
        'https://x.se',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const node of all(htmlNodes(pieces.join(''))))
          if (node.href !== undefined) expect(node.href).toMatch(/^(?:https:\/\/|mailto:|\/(?!\/))/);
      }),
    );
  });
});
