import { stemmer } from '@orama/stemmers/swedish';

/** Snowball's Swedish stem. Source: snowballstem.org/algorithms/swedish/stemmer.html, compiled by @orama/stemmers. */
export function stem(word: string): string {
  return word.length < 3 ? word : stemmer(word);
}

/**
 * Endings of definiteness, number, genitive and tense that Snowball leaves when they would cut
 * into its protected region: möte|t, samtycke|na, plats|en. Longest first.
 */
const ENDINGS =
  'arnas ernas ornas enas arna erna orna ades ande ena ens ets ars ers ors ade ad at as ar er or en et na es a e n t s'.split(
    ' ',
  );

/** Shortest light stem: "möt" must come out of "mötet", "en" must not come out of "ena". */
const SHORTEST = 3;

/**
 * A blunter stem for words where Snowball stops short: one ending, then one last vowel or s.
 * Gives too much on its own ("plan" and "plats" stay apart, but only just), so it weighs less.
 */
export function lightStem(word: string): string {
  let root = word;
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending)) {
      root = word.slice(0, word.length - ending.length);
      break;
    }
  }
  const bare = root.length > SHORTEST && /[aes]$/.test(root) ? root.slice(0, -1) : root;
  // flexibel, flexibla; enkel, enkla: the e comes and goes.
  return bare.replace(/([^aeiouyåäö])el$/, '$1l');
}
