import type { Lexicon } from '#content/core/search/lexicon.ts';
import type { SearchEntry } from '#content/core/search/search-entry.ts';

/** A search entry of which a test says only what it is about. */
export function entry(id: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return { id, kind: 'step', title, aliases: [], body: '', url: `/${id}/`, ...more };
}

/** A dozen entries with the words that trip a Swedish search. */
export const ENTRIES: readonly SearchEntry[] = [
  entry('sip', 'Samordnad individuell plan – när ska den göras?', {
    aliases: ['SIP'],
    body: 'Planen görs när någon behöver insatser från både kommun och region.',
  }),
  entry('kalla', 'Kalla till SIP-möte', { aliases: ['kallelse'], body: 'Skriv syftet i kallelsen.' }),
  entry('se', 'Supported Employment – översikt', {
    aliases: ['SE'],
    body: 'Fem steg till ett vanligt arbete.',
  }),
  entry('mote', 'Första mötet med en ny deltagare', {
    body: 'Boka tid. Det går att se hur det är på plats.',
  }),
  entry('mot', 'När deltagaren är emot', { body: 'Arbeta inte mot personen. Gå mot målet.' }),
  entry('overlamning', 'Personlig överlämning till nästa verksamhet', {
    body: 'Presentera personerna för varandra.',
  }),
  entry('natverk', 'Förbereda ett nätverksmöte', { body: 'Rita en karta över nätverket.' }),
  entry('samtycke', 'Inhämta samtycke från deltagaren', { aliases: ['hur får jag prata med vården'] }),
  entry('traning', 'Arbetsträning hos ett socialt företag', { body: 'Arbetsplatsen visar uppgifterna.' }),
  entry('kartlaggning', 'Kartläggning vid inskrivning', { body: 'Fråga om hälsa, ekonomi och arbete.' }),
  entry('utmattning', 'Börja lågt vid utmattning', { body: 'Öka långsamt.' }),
  entry('narvaro', 'Närvaro och frånvaro', { body: 'Ring samma dag om någon uteblir från arbetsträningen.' }),
];

export const LEXICON: Lexicon = [
  { words: ['SE', 'Supported Employment'], strength: 'abbreviation' },
  { words: ['SIP', 'samordnad individuell plan'], strength: 'abbreviation' },
  { words: ['SIP', '2 kap. 7'], strength: 'outdated' },
  { words: ['utmattning', 'utbränd', 'gått in i väggen'], strength: 'everyday' },
  { words: ['frånvaro', 'kommer inte', 'dyker inte upp'], strength: 'everyday' },
  { words: ['samtycke', 'informed consent'], strength: 'english' },
];
