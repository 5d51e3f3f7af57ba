import type { GuideEntry, Pack, SourceEntry } from '#content/core/pack.ts';

/** What values in the knowledge are called where people read them. */
export const kindNames = { metod: 'Metod', verktyg: 'Verktyg' } as const;

export const groupNames: Readonly<Record<GuideEntry['group'], string>> = {
  metod: 'Metoder',
  samtal: 'Samtal och motivation',
  planering: 'Planering och kartläggning',
  samverkan: 'Samverkan',
  likvardighet: 'Likvärdighet',
  kvalitet: 'Kvalitet och uppföljning',
  styrning: 'Styrning och förändring',
};

const themeNames = {
  mandat: 'Mandat och förankring',
  roller: 'Roller',
  delaktighet: 'Delaktighet',
  'mal-och-matning': 'Mål och mätning',
  implementering: 'Implementering',
  samverkan: 'Samverkan',
  matchning: 'Matchning och bredd',
  jamlikhet: 'Jämlikhet',
  tid: 'Tid',
  personal: 'Personal',
} as const;
export type ThemeId = keyof typeof themeNames;
/** A theme's name: the one on its page when there is such a page. */
export const themeName = (pack: Pack, id: ThemeId): string =>
  pack.themes.find((theme) => theme.id === id)?.title ?? themeNames[id];

export const sourceTypeNames: Readonly<Record<SourceEntry['type'], string>> = {
  rapport: 'Rapporter',
  myndighet: 'Myndigheter',
  forskning: 'Forskning',
  lagtext: 'Lagtext',
  organisation: 'Organisationer',
  bok: 'Böcker',
  press: 'Press',
  webb: 'Webbsidor',
};

export const readNames = {
  hela: 'Originalet läst: sidan eller avsnittet vi använder',
  delar: 'Läst i delar',
  utdrag: 'Bara ett utdrag är läst',
} as const;

export const actorKindNames = {
  deltagare: 'Deltagaren',
  myndighet: 'Myndigheter',
  kommun: 'Kommunen',
  region: 'Regionen',
  organisation: 'Organisationer',
  arbetsgivare: 'Arbetsgivare',
  roll: 'Roller i arbetet',
} as const;

/** How a guide is called in a tight place. */
export const guideName = (guide: GuideEntry): string => guide.abbreviation ?? guide.short;
