import type { PackIndex } from '#content/core/pack-index.ts';
import { parseRef } from '#content/core/reference.ts';
import { briefsOf } from '../cards/brief-of.ts';
import type { Brief } from '../cards/card.ts';

const most = 5;

/** What a step says by way of glossary words, as ids. */
function termsIn(html: readonly string[]): ReadonlySet<string> {
  const found = html.join(' ').matchAll(/data-ref="term:([a-z0-9-]+)"/g);
  return new Set([...found].map(([, id = '']) => id));
}

/**
 * At most five steps for the glossary words found on a page. A step that a word points to itself counts most, then the steps of a guide it points
 * to, then steps whose own text uses the word; a word that many steps use says less about each.
 */
export function suggestedSteps(index: PackIndex, termIds: readonly string[]): readonly Brief[] {
  const { terms, steps } = index.pack;
  const wanted = new Set(termIds);
  const scores = new Map<string, number>();
  const add = (ref: string, score: number) => scores.set(ref, (scores.get(ref) ?? 0) + score);

  const used = new Map(
    steps.map((step) => [
      step.ref,
      termsIn([...step.actions, step.why, ...step.think, ...step.basis, ...step.doneWhen]),
    ]),
  );
  const usedBy = (id: string) => steps.filter((step) => used.get(step.ref)?.has(id));
  for (const term of terms) {
    if (!wanted.has(term.id)) continue;
    for (const ref of term.see) {
      const { kind, id } = parseRef(ref) ?? {};
      if (kind === 'step') add(ref, 3);
      if (kind === 'guide' && id !== undefined)
        for (const step of index.stepsOf(id)) add(step.ref, step.number === 1 ? 1.5 : 1);
    }
    const using = usedBy(term.id);
    for (const step of using) add(step.ref, 2 / (1 + using.length));
  }
  const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, most);
  return briefsOf(
    index,
    best.map(([ref]) => ref),
  );
}
