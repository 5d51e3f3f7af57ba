const words = (list: string): readonly string[] => list.split(' ');

/** Pronouns and articles: they slip in anywhere, "om hen inte kommer", "kommer hon inte". */
const PRONOUNS = words('jag du hen han hon vi ni de dem man det den en ett sin sitt sina min mitt mina sig');

/**
 * Words that hold a Swedish sentence together and say little of what it is about. They are not
 * removed, only made to count less, so "vem gör vad" still finds something. Chosen from the
 * commonest function and question words, with the few English ones a phrase may hold.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...PRONOUNS,
  ...words(
    'och att som i på är av för med till har inte om så kan ska skall vill får fick måste bör blir bli var vara när ' +
      'hur vad vem vilka vilken vilket varför då där här detta denna din ditt dina deras hans hennes mig dig oss er ' +
      'eller men också även bara än från vid hos in ut upp ner över under efter mot utan genom mellan nu ha hade ' +
      'skulle gör göra någon något några ingen inget alla allt mycket mer mest sen se finns går gå the of to for how',
  ),
]);

/** Whether a normalised word is a function word. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Whether a word is left out when phrases are compared. */
export function isPronoun(word: string): boolean {
  return PRONOUNS.includes(word);
}

/** Verb particles that stand apart in speech and in front in the noun: "lämna över" → överlämning. */
export const PARTICLES: ReadonlySet<string> = new Set(
  words('in ut upp ner över av på till fram bort med om under efter åter'),
);
