import type { Pack } from './pack.ts';
import { pages } from './urls.ts';

/** A page of the site that is asked for by its name, and is read there: it has no card in the extension. */
export interface SitePage {
  /** `page:vilken-metod`, `participant:se`, `path:handlaggare-af`, `quiz:se`, `kit:se`. */
  readonly ref: string;
  readonly title: string;
  /** From the site's root. */
  readonly url: string;
  /** What people call it, each one a short phrase. */
  readonly aliases: readonly string[];
  /** One line about it, as plain text. */
  readonly meta: string;
}

/** The pages that are not made from an entry. Lists of a kind are left out where every row of them is a hit of its own. */
const fixedPages: readonly SitePage[] = [
  {
    ref: 'page:vilken-metod',
    title: 'Vilken metod?',
    url: pages.whichMethod,
    aliases: ['vilken metod passar', 'välja metod', 'vilken metod ska jag välja', 'metodväljare'],
    meta: 'Några frågor om läget just nu. Svaren leder till sidor att läsa.',
  },
  {
    ref: 'page:vem-gor-vad',
    title: 'Vem gör vad',
    url: pages.whoDoesWhat,
    aliases: ['vem bestämmer vad', 'vem ansvarar för vad', 'ansvarsfördelning', 'rollfördelning'],
    meta: 'Aktörer och roller i varje steg, metod för metod.',
  },
  {
    ref: 'page:sa-hanger-det-ihop',
    title: 'Så hänger det ihop',
    url: pages.map,
    aliases: [
      'hur hänger metoderna ihop',
      'metodkarta',
      'karta över metoderna',
      'överblick över alla metoder',
    ],
    meta: 'Metoder, verktyg och aktörer på en sida.',
  },
  {
    ref: 'page:jamfor',
    title: 'Jämför metoder',
    url: pages.compare,
    aliases: ['skillnad mellan metoder', 'jämföra metoder', 'metoder sida vid sida', 'se eller ips'],
    meta: 'Två till fyra metoder sida vid sida.',
  },
  {
    ref: 'page:lardomar',
    title: 'Lärdomar',
    url: pages.lessons,
    aliases: ['alla lärdomar', 'vad har utvärderingarna visat', 'erfarenheter från projekt'],
    meta: 'Vad utvärderingar av samordnad rehabilitering har visat.',
  },
  {
    ref: 'page:ordlista',
    title: 'Ordlista',
    url: pages.glossary,
    aliases: ['alla begrepp', 'ordbok', 'förkortningar'],
    meta: 'Begrepp och förkortningar, förklarade.',
  },
  {
    ref: 'page:siffror',
    title: 'Siffror',
    url: pages.figures,
    aliases: ['alla siffror', 'statistik ur rapporterna', 'diagram'],
    meta: 'Siffror ur rapporterna, som bild och tabell.',
  },
  {
    ref: 'page:lagar',
    title: 'Lagar',
    url: pages.laws,
    aliases: ['alla lagar', 'lagrum', 'lagtexter'],
    meta: 'Lagrum med vad de säger och vad det betyder i praktiken.',
  },
  {
    ref: 'page:ny-har',
    title: 'Ny här',
    url: pages.newHere,
    aliases: ['lärväg', 'lärvägar', 'ny på jobbet', 'introduktion för nyanställda', 'onboarding'],
    meta: 'En väg för din roll: första dagen, första veckan, första månaden.',
  },
  {
    ref: 'page:fragor',
    title: 'Frågor',
    url: pages.quizzes,
    aliases: ['quiz', 'kunskapstest', 'testa dig själv', 'testa dina kunskaper'],
    meta: 'Situationer ur vardagen: vad gör du nu?',
  },
  {
    ref: 'page:utbildar-andra',
    title: 'Utbildar andra',
    url: pages.trainers,
    aliases: ['hålla utbildning', 'utbildningsmaterial', 'utbilda kollegor', 'scorm'],
    meta: 'Pass som är klara att leda, bilder att visa och papper att dela ut.',
  },
  {
    ref: 'page:presentera',
    title: 'Presentera',
    url: pages.present,
    aliases: ['presentation', 'bildspel', 'powerpoint'],
    meta: 'Varje guide som bilder att visa.',
  },
  {
    ref: 'page:min-samling',
    title: 'Min samling',
    url: pages.collection,
    aliases: ['egen samling', 'samla sidor', 'sätta ihop ett häfte'],
    meta: 'Välj steg, checklistor och mallar, och dela eller skriv ut dem.',
  },
  {
    ref: 'page:tillagget',
    title: 'Tillägget till webbläsaren',
    url: pages.extension,
    aliases: ['tillägget', 'installera tillägget', 'webbläsartillägg'],
    meta: 'Samma kunskap bredvid ditt ärendesystem.',
  },
  {
    ref: 'page:integritet',
    title: 'Integritet',
    url: pages.privacy,
    aliases: ['vad sparas om mig', 'kakor', 'cookies', 'sparar metodlotsen något'],
    meta: 'Hela listan över vad som händer i din webbläsare.',
  },
  {
    ref: 'page:tillganglighet',
    title: 'Tillgänglighet',
    url: pages.accessibility,
    aliases: ['tillgänglighetsredogörelse', 'skärmläsare'],
    meta: 'Så fungerar webbplatsen för dig som läser på ett annat sätt.',
  },
  {
    ref: 'page:om',
    title: 'Om Metodlotsen',
    url: pages.about,
    aliases: ['vem står bakom metodlotsen', 'kontakt'],
    meta: 'Vad Metodlotsen är, och vem som ansvarar.',
  },
];

/** The site's own pages that can be found, and those made from entries that are for learning or for the participant, in the pack's order. */
export function sitePages(pack: Pack): readonly SitePage[] {
  const guides = new Map(pack.guides.map((guide) => [guide.id, guide]));
  const nameOf = (id: string): string => guides.get(id)?.abbreviation ?? guides.get(id)?.short ?? id;
  return [
    ...fixedPages,
    ...pack.paths.map(({ ref, title, url, summary }) => ({
      ref,
      title,
      url,
      aliases: [`lärväg ${title}`],
      meta: summary,
    })),
    ...pack.participants.map(({ guide, title, url }) => ({
      ref: `participant:${guide}`,
      title: `${nameOf(guide)}: deltagarens version`,
      url,
      aliases: [`lättläst om ${nameOf(guide)}`, `deltagarens version av ${nameOf(guide)}`],
      meta: title,
    })),
    ...pack.quizzes.map(({ ref, title, url, about, questions }) => {
      const name = nameOf(about.slice(about.indexOf(':') + 1));
      return {
        ref,
        title,
        url,
        aliases: [`${name} quiz`, `${name} kunskapstest`],
        meta: `${String(questions.length)} situationer`,
      };
    }),
    ...pack.kits.map(({ ref, url, guide }) => {
      const name = nameOf(guide.slice('guide:'.length));
      return {
        ref,
        title: `Utbilda om ${name}`,
        url,
        aliases: [`${name} utbildning`],
        meta: 'Pass att leda',
      };
    }),
  ];
}
