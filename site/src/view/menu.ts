import type { Pack } from '#content/core/pack.ts';
import { pages } from '#content/core/urls.ts';

export interface MenuLink {
  readonly url: string;
  readonly label: string;
}

/** The links in the header. A part of the site without content yet is not offered. */
export const mainMenu = (pack: Pack): readonly MenuLink[] => [
  { url: pages.methods, label: 'Metoder' },
  { url: pages.tools, label: 'Verktyg' },
  { url: pages.checklists, label: 'Checklistor' },
  { url: pages.lessons, label: 'Lärdomar' },
  { url: pages.glossary, label: 'Ordlista' },
  ...(pack.paths.length > 0 ? [{ url: pages.newHere, label: 'Ny här' }] : []),
  ...(pack.kits.length > 0 ? [{ url: pages.trainers, label: 'Utbildar andra' }] : []),
];

/** Everything else that has a list page, for the footer and for a reader who got lost. */
export const furtherPages = (pack: Pack): readonly MenuLink[] => [
  { url: pages.map, label: 'Så hänger det ihop' },
  { url: pages.whichMethod, label: 'Vilken metod?' },
  { url: pages.compare, label: 'Jämför metoder' },
  { url: pages.whoDoesWhat, label: 'Vem gör vad' },
  { url: pages.actors, label: 'Aktörer' },
  { url: pages.templates, label: 'Mallar' },
  { url: pages.cases, label: 'Fall' },
  { url: pages.themes, label: 'Teman' },
  { url: pages.figures, label: 'Siffror' },
  { url: pages.laws, label: 'Lagar' },
  { url: pages.sources, label: 'Källor' },
  ...(pack.quizzes.length > 0 ? [{ url: pages.quizzes, label: 'Frågor' }] : []),
  { url: pages.collection, label: 'Min samling' },
  { url: pages.present, label: 'Presentera' },
];

/** What the site says about itself. */
export const aboutPages: readonly MenuLink[] = [
  { url: pages.about, label: 'Om Metodlotsen' },
  { url: pages.privacy, label: 'Integritet' },
  { url: pages.accessibility, label: 'Tillgänglighet' },
  { url: pages.extension, label: 'Tillägget' },
];
