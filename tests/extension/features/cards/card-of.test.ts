import { describe, expect, it } from 'vitest';
import { createPackIndex } from '#content/core/pack-index.ts';
import { searchEntries } from '#content/core/search-entries.ts';
import { loadContent } from '#content/load/load-content.ts';
import { briefOf } from '../../../../extension/features/cards/brief-of.ts';
import type { Card } from '../../../../extension/features/cards/card.ts';
import { cardOf } from '../../../../extension/features/cards/card-of.ts';
import { lawCard } from '../../../../extension/features/cards/reference-cards.ts';
import { findPageBrief } from '../../../../extension/features/search/page-brief.ts';
import { checklistGroups } from '../../../../extension/features/desk/checklist-groups.ts';

const { pack } = loadContent();
const index = createPackIndex(pack);
const entries = searchEntries(pack);
const refs = entries.map(({ id }) => id);

const linksOf = (card: Card): readonly string[] =>
  card.sections.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.type === 'refs') return part.items.map(({ ref }) => ref);
      if (part.type === 'sources') return part.items.map(({ ref }) => ref);
      if (part.type === 'points') return part.items.flatMap(({ sources }) => sources.map(({ ref }) => ref));
      if (part.type === 'rows') return part.rows.flatMap(({ entry }) => (entry ? [entry.ref] : []));
      const html = part.type === 'prose' ? part.html : part.type === 'list' ? part.items.join(' ') : '';
      return [...html.matchAll(/data-ref="([^"]+)"/g)].map(([, ref = '']) => ref);
    }),
  );

describe('cards of all knowledge', () => {
  it('everything that can be found has a row, and a card unless it is a page that is read on the site', () => {
    expect(refs.length).toBeGreaterThan(200);
    const onSite = refs.filter((ref) => !briefOf(index, ref) || !cardOf(index, ref));
    expect(onSite.filter((ref) => !findPageBrief(entries, ref))).toEqual([]);
    expect(onSite).toContain('page:vem-gor-vad');
    expect(findPageBrief(entries, 'step:sip/fraga-om-samtycke')).toBeUndefined();
  });

  it('every link in every card leads to a card', () => {
    const onSiteOnly = /^(?:path|piece|quiz|kit):/;
    const dead = refs.flatMap((ref) => {
      const card = cardOf(index, ref);
      return card ? linksOf(card).filter((link) => !onSiteOnly.test(link) && !cardOf(index, link)) : [];
    });
    expect([...new Set(dead)]).toEqual([]);
  });

  it('a step shows its parts in the fixed order', () => {
    const fixed = [
      'Gör så här',
      'Checklistor',
      'Varför',
      'Tänk på',
      'Vem',
      'Underlag',
      'Klart när',
      'Källor',
    ];
    for (const step of pack.steps) {
      const headings = cardOf(index, step.ref)?.sections.map(({ heading }) => heading) ?? [];
      expect(headings).toEqual(fixed.filter((heading) => headings.includes(heading)));
      for (const heading of ['Gör så här', 'Varför', 'Vem', 'Klart när', 'Källor'])
        expect(headings).toContain(heading);
    }
  });

  it('what has no source says that it is our own, and nothing else does', () => {
    const htmlOf = (ref: string) => JSON.stringify(cardOf(index, ref)?.sections ?? []);
    for (const guide of pack.guides) {
      const ours = [...guide.principles, ...guide.consent, ...guide.pitfalls].filter(({ own }) => own).length;
      expect([guide.id, htmlOf(guide.ref).split('<em>Vårt råd.</em>').length - 1]).toEqual([guide.id, ours]);
    }
    expect(pack.terms.filter(({ own }) => own).length).toBeGreaterThan(0);
    for (const term of pack.terms)
      expect([term.id, htmlOf(term.ref).includes('Vår förklaring')]).toEqual([term.id, term.own === true]);
  });

  it('every checklist can be started from the list of them', () => {
    const listed = checklistGroups(index).flatMap(({ checklists }) => checklists.map(({ ref }) => ref));
    expect([...listed].sort()).toEqual(pack.checklists.map(({ ref }) => ref as string).sort());
  });

  it('a law that ends says when, and that it is over only afterwards', () => {
    const law = index.law('sol-2001');
    if (!law) throw new Error('the law that has ended is gone from the knowledge');
    const titlesOn = (today: string) =>
      lawCard(index, law, undefined, law.ref, today)?.notices.map(({ title }) => title) ?? [];
    expect(titlesOn('2025-06-30')).toContain('Slutar gälla');
    expect(titlesOn('2025-07-01')).toContain('Gäller inte längre');
  });

  it('gives nothing for what does not exist', () => {
    for (const ref of ['step:finns/inte', 'guide:', 'skräp', 'law:sol/999'])
      expect(cardOf(index, ref)).toBeUndefined();
  });
});
