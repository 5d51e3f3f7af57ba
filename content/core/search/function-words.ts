/**
 * Words that hold a Swedish sentence together and say little of what it is about. They are not
 * removed, only made to count less, so "vem gör vad" still finds something. Chosen from the
 * commonest function and question words; no word with a meaning of its own in this field.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'och att det som en ett den de i på är av för med till har inte om han hon hen jag du vi ni man sig så ' +
    'kan ska skall vill får fick måste bör blir bli blev var vara varit när hur vad vem vilka vilken vilket ' +
    'varför vart då där här detta denna dessa sin sitt sina min mitt mina din ditt dina deras hans hennes mig ' +
    'dig oss er dem eller men också även bara än från vid hos in ut upp ner ned över under efter mot utan ' +
    'genom mellan ju nu ha hade skulle kunde gör göra gjorde någon något några ingen inget inga all alla allt ' +
    'mycket mer fler mest sen sedan redan se finns går gå the of to a an in is for and do how what who i'
  ).split(' '),
);

/** Whether a normalised word is a function word. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Verb particles that stand apart in speech and in front in the noun: "lämna över" → överlämning. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'in ut upp ner ned över av på till fram bort med om under efter åter ihop igenom'.split(' '),
);
