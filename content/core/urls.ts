import type { Kind } from './kind.ts';

/** Where the site is published unless an administrator or the user says otherwise. */
export const defaultSiteAddress = 'https://metodlotsen.example.se';

/** The addresses of the pages that are not made from an entry: lists, search, tools and what is said about the site. */
export const pages = {
  start: '/',
  methods: '/metoder/',
  tools: '/verktyg/',
  checklists: '/checklistor/',
  lessons: '/lardomar/',
  glossary: '/ordlista/',
  sources: '/kallor/',
  laws: '/lagar/',
  actors: '/aktorer/',
  templates: '/mallar/',
  cases: '/fall/',
  figures: '/siffror/',
  themes: '/teman/',
  search: '/sok/',
  newHere: '/ny-har/',
  trainers: '/utbildar-andra/',
  quizzes: '/fragor/',
  present: '/presentera/',
  collection: '/min-samling/',
  map: '/sa-hanger-det-ihop/',
  compare: '/jamfor/',
  whichMethod: '/vilken-metod/',
  whoDoesWhat: '/vem-gor-vad/',
  about: '/om/',
  privacy: '/integritet/',
  accessibility: '/tillganglighet/',
  extension: '/tillagget/',
} as const;

/**
 * The permanent address of an entry, from the site's root. Guides need to know whether they are a method or a tool.
 * The rule is a promise: changing it breaks links, so it goes with redirects and the register of addresses.
 */
export function entryUrl(kind: Kind, id: string, guideKind: 'metod' | 'verktyg' = 'metod'): string {
  const guideUrl = (guideId: string) => `${guideKind === 'metod' ? pages.methods : pages.tools}${guideId}/`;
  const [first = '', second] = id.split('/');
  switch (kind) {
    case 'guide':
      return guideUrl(id);
    case 'step':
      return `${guideUrl(first)}#${second ?? ''}`;
    case 'checklist':
      return `${pages.checklists}${id}/`;
    case 'lesson':
      return `${pages.lessons}${id}/`;
    case 'term':
      return `${pages.glossary}#${id}`;
    case 'source':
      return `${pages.sources}#${id}`;
    case 'law':
      return `${pages.laws}#${id.replace('/', '-')}`;
    case 'actor':
      return `${pages.actors}${id}/`;
    case 'template':
      return `${pages.templates}${id}/`;
    case 'case':
      return `${pages.cases}${id}/`;
    case 'figure':
      return `${pages.figures}#${id}`;
    case 'theme':
      return `${pages.themes}${id}/`;
    case 'path':
      return `${pages.newHere}${id}/`;
    case 'piece':
      return `${pages.newHere}bitar/${id}/`;
    case 'quiz':
      return `${pages.quizzes}${id}/`;
    case 'kit':
      return `${pages.trainers}${id}/`;
  }
}

/** The address of the participant's version of a guide, from the guide's own address. */
export const participantUrl = (guideUrl: string): string => `${guideUrl}deltagare/`;
