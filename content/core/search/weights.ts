/**
 * Every number the ranking turns on, each with its reason. All were set by hand from what the
 * level means, then checked one at a time against graded queries; a weight is only kept away
 * from a round value where the figures moved.
 */

/** BM25F field boosts (Robertson, Zaragoza & Taylor 2004). */
export const FIELD_BOOST = {
  /** The editor's own name for the thing: one word here says more than a paragraph. */
  title: 5,
  /** Written to be searched for, but several and looser than the title. */
  alias: 4,
  body: 1,
} as const;

/** BM25F length normalisation per field, 0 = none, 1 = full. */
export const FIELD_LENGTH = {
  /** Titles are all short; a long one is not less about its words. */
  title: 0.2,
  /** More aliases must not make each of them weaker. */
  alias: 0.1,
  /** BM25's usual 0.75, a little lower since bodies are cut to similar lengths. */
  body: 0.65,
} as const;

/** BM25 saturation: how soon one more occurrence stops mattering. Above the usual 1.2, since boosted titles fill it fast. */
export const SATURATION = 1.6;

/** What a vocabulary term counts for when it stands in for a typed word. */
export const TERM = {
  exact: 1,
  /** Same letters after folding while the exact spelling also exists: möte must not find mot. */
  otherSpelling: 0.4,
  /** Same Snowball stem: another form of the same word. */
  sameStem: 0.9,
  /** Same light stem: nearly always another form, now and then a stranger. */
  lightStem: 0.7,
  /** Verb for noun: the same matter seen from another side. */
  family: 0.55,
  /** A compound whose last part is the word is a kind of it: möte → nätverksmöte. */
  compoundHead: 0.5,
  /** A compound that begins with the word only has to do with it: möte → mötesplats. */
  compoundModifier: 0.45,
  /** The last word is still being typed. */
  prefix: 0.9,
  /** … but it already is a word by itself, so the longer words are guesses. */
  prefixOfKnownWord: 0.4,
  /** "nätverks möte": the space is a slip, the word is sure. */
  joined: 0.9,
  /** "lämna över" says överlämning in so many words. */
  particleVerb: 1,
  /** A part of a compound nobody wrote: kartläggningssamtal → kartläggning. */
  ownPart: 0.7,
  /** A part of a compound that stands in a title: it has its own hits, the parts only fill the end of the list. */
  partOfKnown: 0.1,
  /** Ceiling for a corrected word; times similarity ^ 1.5, so two slips cost much more than one. */
  spelling: 0.85,
} as const;

/** Exponent on similarity for corrected words. */
export const SPELLING_STEEPNESS = 1.5;

/** From here on a correction is believed before a split into parts: one slip in a long word. */
export const SURE_CORRECTION = 0.85;

/** What is left of a word's own hits once a phrase explains it: "gå in i väggen" is not about walls. */
export const EXPLAINED_BETTER = 0.7;

/** What a lexicon concept counts for, by the strength its editor gave it. */
export const CONCEPT = {
  /** Two names of one thing. */
  abbreviation: 0.9,
  /** The law or system has moved; the old name must lead to the new one. */
  outdated: 0.8,
  english: 0.65,
  /** How people say it; often wider than the professional word. */
  everyday: 0.7,
  /** Near in meaning, not the same. */
  synonym: 0.55,
} as const;

/** A function word counts this much beside words with meaning. Not 0: "vad är SIP" is not "SIP möte". */
export const FUNCTION_WORD = 0.2;

/** Score share that does not depend on how much of the query was found; the rest grows with coverage. */
export const COVERAGE_FLOOR = 0.5;

/** Most that a title or alias that says just what was asked can add, as a share of the score. */
export const TITLE_BONUS = 0.7;

/** What of the title bonus goes when the words stand in another order: "10 kap. 8 §" is not "8 kap. 10 §". */
export const OTHER_ORDER = 0.6;

/** Extra share when an alias or title is the query, word for word. */
export const EXACT_NAME_BONUS = 0.6;

/** An exact title is a name only when few share it: "Sammanfattning" names nothing. */
export const MAX_SHARED_NAME = 3;

/** Kinds that answer a working question rank before kinds that give background. */
export const KIND_PRIOR: Readonly<Record<string, number>> = {
  /** Background text, not written to be acted on. */
  rapport: 0.8,
  /** Someone else's experience: worth reading after the step it is about. */
  lesson: 0.85,
  /** A story and a subject both hold every word of the matter without being the answer to it. */
  case: 0.8,
  theme: 0.8,
  /** Looked for by those who say so; its labels repeat common words. */
  figure: 0.7,
  /** Made from what is found by itself: first when asked for by name, and after the matter itself otherwise. */
  participant: 0.8,
  path: 0.8,
  quiz: 0.8,
  kit: 0.8,
};

/** Scores closer than this factor are a tie, and the editor's order decides. */
export const NEAR_TIE = 1.08;
