import { pages } from '#content/core/urls.ts';
import type { Preview } from './preview.ts';

/** A picture shared by a part of the site. */
export interface SectionPreview extends Preview {
  /** The part's address; every page below it without a picture of its own has this one. */
  readonly url: string;
}

const section = (id: string, url: string, kind: string, title: string, line: string): SectionPreview => ({
  id,
  url,
  kind,
  title,
  line,
  hue: 'accent',
});

/** The picture of every page that has no other. */
export const sitePreview: Preview = section(
  'metodlotsen',
  pages.start,
  'Metodlotsen',
  'Vad behöver du göra nu?',
  'Metoder, verktyg, checklistor och lärdomar för dig som arbetar med samordnad rehabilitering.',
);

/** One picture for each part of the site. Ids stay when a title changes. */
export const sectionPreviews: readonly SectionPreview[] = [
  section(
    'guide',
    pages.methods,
    'Metoder',
    'Metoderna, steg för steg',
    'Vad du gör, varför och när det är klart.',
  ),
  section(
    'tool',
    pages.tools,
    'Verktyg',
    'Verktygen till metoderna',
    'Samtal, planer, möten och uppföljning.',
  ),
  section(
    'checklist',
    pages.checklists,
    'Checklistor',
    'Korta listor att stanna upp vid',
    'Högst nio punkter, på en A4.',
  ),
  section(
    'lesson',
    pages.lessons,
    'Lärdomar',
    'Det andra redan har lärt sig',
    'Var och en med rapport och plats i den.',
  ),
  section(
    'term',
    pages.glossary,
    'Ordlista',
    'Ord och förkortningar',
    'Förklarade på en rad. Där myndigheter menar olika saker står det.',
  ),
  section(
    'source',
    pages.sources,
    'Källor',
    'Allt som påståendena vilar på',
    'Vad vi har läst, och var det används.',
  ),
  section('law', pages.laws, 'Lagar', 'Lagrummen bakom arbetet', 'Vad de säger, och vad de betyder för dig.'),
  section(
    'actor',
    pages.actors,
    'Aktörer',
    'Vem kan vad?',
    'Uppdrag, vad de bidrar med och var gränsen går.',
  ),
  section(
    'template',
    pages.templates,
    'Mall',
    'Texter att kopiera och göra till dina',
    'Byt ut det som står inom hakar.',
  ),
  section('case', pages.cases, 'Fall', 'Påhittade fall att prata om', 'Med frågor för gruppen.'),
  section(
    'figure',
    pages.figures,
    'Siffror',
    'Rapporternas tal, som bild och tabell',
    'Med vilka som svarade och vad talen inte räcker till.',
  ),
  section(
    'theme',
    pages.themes,
    'Teman',
    'Rapporterna lästa tvärs över',
    'Vad de är eniga om och var de skiljer sig.',
  ),
  section('path', pages.newHere, 'Ny här', 'Lär dig jobbet i små bitar', 'Dag 1, vecka 1 och månad 1.'),
  section(
    'piece',
    `${pages.newHere}bitar/`,
    'Ny här',
    'En bit på fem till tio minuter',
    'Läs, och pröva dig på ett par frågor.',
  ),
  section('quiz', pages.quizzes, 'Frågor', 'Vad gör du nu?', 'Situationer ur vardagen, med svar och skäl.'),
  section(
    'kit',
    pages.trainers,
    'Utbildar andra',
    'Upplägg, fall, övningar och bilder',
    'För 45 minuter eller en halv dag.',
  ),
  section(
    'presentation',
    pages.present,
    'Presentation',
    'Bilder att visa för en grupp',
    'Ett steg i taget, med frågor.',
  ),
  section(
    'overview',
    pages.map,
    'Överblick',
    'Så hänger det ihop',
    'Från första steget till arbete, med verktygen under.',
  ),
  section('who', pages.whoDoesWhat, 'Överblick', 'Vem gör vad', 'Steg för steg, i varje metod.'),
  section(
    'choose',
    pages.whichMethod,
    'Överblick',
    'Vilken metod?',
    'Några frågor om läget just nu, som leder till sidor att läsa.',
  ),
  section(
    'compare',
    pages.compare,
    'Överblick',
    'Metoderna sida vid sida',
    'Jämför upplägg, roller och kunskapsläge.',
  ),
];
