import { createGlossaryFinder, type GlossaryWord } from '#content/core/render/glossary-links.ts';

/** How much of a page is looked through, in UTF-16 units. */
const mostText = 300_000;
const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'input',
  'select',
  'option',
  'svg',
]);

/**
 * The ids of the glossary words that stand in a page's visible text. What is written in fields is not read. Nothing but the ids is given: no
 * text, no place, no count.
 */
export function scanTerms(document: Document, words: readonly GlossaryWord[]): readonly string[] {
  const find = createGlossaryFinder(words);
  const found = new Set<string>();
  if (!document.body) return [];
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      const element = node as HTMLElement;
      if (unread.has(element.localName) || element.isContentEditable) return NodeFilter.FILTER_REJECT;
      return element.checkVisibility() ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_REJECT;
    },
  );
  let read = 0;
  for (let node = walker.nextNode(); node && read < mostText; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    read += text.length;
    for (let hit = find(text, found); hit; hit = find(text, found)) found.add(hit.word.id);
  }
  return [...found].sort();
}
