import { describe, expect, it } from 'vitest';
import { compileLexicon, phraseKey } from '#content/core/search/lexicon.ts';
import { lintLexicon } from '#content/core/search/lint-lexicon.ts';
import { packLexicon, unpackLexicon } from '#content/core/search/pack-lexicon.ts';
import { loadLexicon } from '#content/load/load-lexicon.ts';
import { entry, LEXICON } from './sample.ts';

describe('compileLexicon', () => {
  const { targets, longest } = compileLexicon(LEXICON);
  const reached = (...words: readonly string[]): readonly string[] =>
    (targets.get(phraseKey(words)) ?? []).map((target) => target.words.join(' '));

  it('goes both ways between an abbreviation and its name', () => {
    expect(reached('SE')).toEqual(['supported employment']);
    expect(reached('supported', 'employment')).toEqual(['SE']);
  });

  it('goes only to the professional word from everyday, English and outdated ones', () => {
    expect(reached('utbränd')).toEqual(['utmattning']);
    expect(reached('utmattning')).toEqual([]);
    expect(reached('2', 'kap', '7')).toEqual(['SIP']);
  });

  it('sees through word order and inflection', () => {
    expect(reached('inte', 'kommer')).toEqual(['frånvaro']);
    expect(reached('samordnade', 'individuella', 'planer')).toEqual(['SIP']);
  });

  it('knows how many words the longest phrase has', () => expect(longest).toBe(4));
});

describe('lintLexicon', () => {
  const entries = Array.from({ length: 30 }, (_, number) =>
    entry(`e${String(number)}`, `Rubrik ${String(number)}`, {
      body: `Vårt team träffas. Det sociala stödet är viktigt för deltagaren. ${number === 0 ? 'Videomöte i Teams.' : ''}`,
    }),
  );
  const faults = (words: readonly string[], strength: 'everyday' | 'synonym'): readonly string[] =>
    lintLexicon(entries, [{ words, strength }]).map(({ fault, word }) => `${fault}: ${word}`);

  it('names a word whose stem belongs to a commoner one', () => {
    expect(faults(['Teams', 'zoom'], 'synonym')).toEqual(['stem-collision: Teams']);
  });

  it('names a typed word that stands in every other text', () => {
    expect(faults(['videomöte', 'träffas'], 'everyday')).toEqual(['common-word: träffas']);
  });

  it('names a target that is everywhere', () => {
    expect(faults(['deltagare', 'klient'], 'everyday')).toEqual(['broad-target: deltagare']);
  });

  it('accepts words only the lexicon knows', () =>
    expect(faults(['videomöte', 'zoom'], 'everyday')).toEqual([]));
});

describe('the lexicon in content/', () => {
  it('has concepts of every strength, and comes back whole from the form the site carries', () => {
    const lexicon = loadLexicon();
    expect(new Set(lexicon.map(({ strength }) => strength)).size).toBe(5);
    const sorted = (list: typeof lexicon): readonly string[] =>
      list.map((concept) => JSON.stringify(concept)).sort();
    expect(sorted(unpackLexicon(packLexicon(lexicon)))).toEqual(sorted(lexicon));
  });

  it('holds no concept twice and no name twice in a concept', () => {
    const lexicon = loadLexicon();
    const lines = lexicon.map(({ words, strength }) => `${strength}: ${words.join('|').toLowerCase()}`);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
    expect(
      lexicon.filter(({ words }) => new Set(words.map((word) => word.toLowerCase())).size < words.length),
    ).toEqual([]);
  });
});
