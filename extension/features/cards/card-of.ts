import type { PackIndex } from '#content/core/pack-index.ts';
import { parseRef } from '#content/core/reference.ts';
import type { Card } from './card.ts';
import { guideCard } from './guide-card.ts';
import { caseCard, checklistCard, lessonCard, templateCard } from './practice-cards.ts';
import { actorCard, figureCard, lawCard, sourceCard, termCard, themeCard } from './reference-cards.ts';
import { stepCard } from './step-card.ts';

/** The card of an entry; nothing when it does not exist, or is learnt on the site only. */
export function cardOf(index: PackIndex, ref: string): Card | undefined {
  const parsed = parseRef(ref);
  if (!parsed) return undefined;
  const { kind, id } = parsed;
  const find = <T extends { readonly id: string }>(
    entries: readonly T[],
    make: (index: PackIndex, entry: T) => Card | undefined,
  ): Card | undefined => {
    const entry = entries.find((each) => each.id === id);
    return entry && make(index, entry);
  };
  const { pack } = index;
  switch (kind) {
    case 'step':
      return find(pack.steps, stepCard);
    case 'guide':
      return find(pack.guides, guideCard);
    case 'checklist':
      return find(pack.checklists, checklistCard);
    case 'lesson':
      return find(pack.lessons, lessonCard);
    case 'template':
      return find(pack.templates, templateCard);
    case 'case':
      return find(pack.cases, caseCard);
    case 'term':
      return find(pack.terms, termCard);
    case 'actor':
      return find(pack.actors, actorCard);
    case 'figure':
      return find(pack.figures, figureCard);
    case 'theme':
      return find(pack.themes, themeCard);
    case 'source':
      return find(pack.sources, sourceCard);
    case 'law': {
      const [lawId = '', key] = id.split('/');
      const law = index.law(lawId);
      return law && lawCard(index, law, key, ref);
    }
    case 'path':
    case 'piece':
    case 'quiz':
    case 'kit':
      return undefined;
  }
}
