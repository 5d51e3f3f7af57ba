import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlText } from '../../../../content/core/render/html-text.ts';
import {
  plainText,
  renderMarkdown,
  type MarkdownFault,
} from '../../../../content/core/render/render-markdown.ts';
import { MarkdownSource } from '../../../../content/core/schema/markdown-source.ts';
import { throughAllowList } from '../../../../content/load/allow-list.ts';

function render(markdown: string, form: 'inline' | 'block' = 'block') {
  const faults: MarkdownFault[] = [];
  const html = renderMarkdown(new MarkdownSource(markdown, form), {
    resolve: (ref) => (ref === 'guide:se' ? '/metoder/se/' : undefined),
    findGlossaryWord: () => undefined,
    linked: new Set(),
    onFault: (fault) => faults.push(fault),
  });
  return { html, codes: faults.map((fault) => fault.code) };
}

test('a line becomes inline HTML, a text becomes paragraphs', () => {
  expect(render('Fråga **först**.', 'inline').html).toBe('Fråga <strong>först</strong>.');
  expect(render('Ett.\n\nTvå.').html).toBe('<p>Ett.</p>\n<p>Två.</p>');
});

test('a notice is a box that says what kind it is', () => {
  expect(render('> [!ej-belagt] Vi vet inte **än**.').html).toBe(
    '<div class="callout callout-ej-belagt"><strong>Inte belagt</strong><p>Vi vet inte <strong>än</strong>.</p></div>',
  );
});

describe('hostile Markdown', () => {
  test.each([
    ['<script>alert(1)</script>', 'html-not-allowed'],
    ['text <img src=x onerror=alert(1)>', 'html-not-allowed'],
    ['![bild](https://example.se/spy.png)', 'html-not-allowed'],
    ['[klicka](javascript:alert(1))', 'link-unsafe'],
    ['[klicka](data:text/html,x)', 'link-unsafe'],
    ['[klicka](//example.se)', 'link-unsafe'],
    ['<javascript:alert(1)>', 'link-unsafe'],
    ['# Rubrik', 'heading-not-allowed'],
  ])('%s is reported and made harmless', (markdown, code) => {
    const { html, codes } = render(markdown);
    expect(codes).toContain(code);
    expect(html).not.toMatch(/<(?:script|img|h1)|href="(?:javascript|data|\/\/)/i);
  });

  test('whatever is written, no element outside the allow-list and no handler gets through', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '<',
            '>',
            '"',
            "'",
            '/',
            'a',
            'script',
            ' on',
            '=',
            '[',
            ']',
            '(',
            ')',
            '!',
            '`',
            '*',
            '\n',
            '&',
            ';',
            'javascript:',
          ),
        }),
        (text) => {
          const html = throughAllowList(render(text).html);
          expect(html).not.toMatch(
            /<(?!\/?(?:p|br|strong|em|del|a|ul|ol|li|code|pre|div|table|thead|tbody|tr|th|td|hr)[\s>/])/i,
          );
          expect(html).not.toMatch(/<[^>]*\son\w+=/i);
        },
      ),
    );
  });
});

test('an element is one fault with its closing tag, and a closing tag alone is one too', () => {
  expect(render('<b>x</b> och <B>y</B>').codes).toEqual(['html-not-allowed', 'html-not-allowed']);
  expect(render('<div>\n\nx\n\n</div>').codes).toEqual(['html-not-allowed']);
  expect(render('x</b>').codes).toEqual(['html-not-allowed']);
});

test('plain text reads as a person would type it', () => {
  expect(plainText('Hej **du**.\n\n- ett\n- två\n\nSe [guiden](guide:se).')).toBe(
    'Hej du.\n\n- ett\n- två\n\nSe guiden.',
  );
});

test('plain text keeps every cell of a table, with its heading, one row after the other', () => {
  const table =
    '| Dag | **Tider** | Annat |\n| --- | --- | --- |\n| Måndag | [tid] | vård |\n| Tisdag | [tid] | vila |';
  expect(plainText(`Min vecka\n\n${table}\n\nKlart.`)).toBe(
    'Min vecka\n\nDag: Måndag\n- Tider: [tid]\n- Annat: vård\n\nDag: Tisdag\n- Tider: [tid]\n- Annat: vila\n\nKlart.',
  );
});

test('plain text does not break a line where only the source was wrapped', () => {
  expect(plainText('Personen har sagt ja\ntill planen.')).toBe('Personen har sagt ja till planen.');
});

test('plain text has the words of a notice, without the mark of its kind', () => {
  expect(plainText('> [!ej-belagt] Vi vet inte **än**.\n\nMer.')).toBe('Vi vet inte än.\n\nMer.');
});

test('the text of rendered HTML is what was written', () => {
  expect(htmlText(render('Fråga "a & b" < c').html)).toBe('Fråga "a & b" < c');
});
