import type { Kind } from '#content/core/kind.ts';

/** What each kind is called, as a heading over several and about one. */
export const kindNames: Readonly<Record<Kind | 'page', { readonly many: string; readonly one: string }>> = {
  step: { many: 'Steg', one: 'Steg' },
  checklist: { many: 'Checklistor', one: 'Checklista' },
  lesson: { many: 'Lärdomar', one: 'Lärdom' },
  term: { many: 'Begrepp', one: 'Begrepp' },
  template: { many: 'Mallar', one: 'Mall' },
  guide: { many: 'Metoder och verktyg', one: 'Guide' },
  actor: { many: 'Aktörer', one: 'Aktör' },
  law: { many: 'Lagrum', one: 'Lagrum' },
  case: { many: 'Fall', one: 'Fall' },
  figure: { many: 'Siffror', one: 'Siffror' },
  theme: { many: 'Teman', one: 'Tema' },
  source: { many: 'Källor', one: 'Källa' },
  path: { many: 'Lärvägar', one: 'Lärväg' },
  piece: { many: 'Bitar', one: 'Bit' },
  quiz: { many: 'Frågor', one: 'Frågor' },
  page: { many: 'Sidor', one: 'Sida' },
  kit: { many: 'Utbildarpaket', one: 'Utbildarpaket' },
};
