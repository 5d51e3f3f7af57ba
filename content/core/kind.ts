/** The kinds of knowledge that have an address of their own. The prefix of every reference is one of these. */
export const kinds = [
  'guide',
  'step',
  'checklist',
  'lesson',
  'term',
  'source',
  'law',
  'actor',
  'template',
  'case',
  'figure',
  'theme',
  'path',
  'piece',
  'quiz',
  'kit',
] as const;
export type Kind = (typeof kinds)[number];

/** A reference as written everywhere in the knowledge: kind, colon, permanent id, such as `step:se/yrkesprofil`. */
export type Ref<K extends Kind = Kind> = `${K}:${string}`;
