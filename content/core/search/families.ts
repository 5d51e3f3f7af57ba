/** Endings that make a noun of a verb, as Snowball leaves them: kall|els, anmäl|an, vägled|ar. */
const NOUN_ENDINGS = ['els', 'ande', 'ende', 'and', 'end', 'are', 'an'];

/** Shortest root of a family: below this, unrelated words meet. */
const SHORTEST_ROOT = 4;

/**
 * Keys shared by a verb and its nouns: arbetsträna/arbetsträning, kartlägga/kartläggning,
 * kalla/kallelse, samordna/samordning. Two rules: -(n)ing falls off, in both readings since the n
 * may be the verb's own (samord·n·ing), and so does any other noun ending. Takes a Snowball stem.
 * Rules after Svenska Akademiens grammatik (1999), the chapter on noun derivation.
 */
export function familyKeys(stem: string): readonly string[] {
  if (stem.endsWith('ing')) {
    const root = stem.slice(0, -3);
    if (root.length < SHORTEST_ROOT) return [stem];
    // Here three letters are enough, -ning being so plain an ending: bokning, boka.
    return root.endsWith('n') ? [root, root.slice(0, -1)] : [root];
  }
  for (const ending of NOUN_ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= SHORTEST_ROOT) {
      return [stem.slice(0, stem.length - ending.length)];
    }
  }
  return stem.length >= SHORTEST_ROOT - 1 ? [stem] : [];
}
