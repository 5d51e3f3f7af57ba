import { kinds, type Kind, type Ref } from './kind.ts';

const pattern = new RegExp(`^(${kinds.join('|')}):([a-z0-9]+(?:[-/][a-z0-9]+)*)$`);

/** The kind and id of a reference such as `step:se/yrkesprofil`, or nothing when the text is not one. */
export function parseRef(
  text: string,
): { readonly kind: Kind; readonly id: string; readonly ref: Ref } | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  return { kind: match[1] as Kind, id: match[2] ?? '', ref: text as Ref };
}

/**
 * The guide whose participant's version a link in the text leads to (`participant:se`), or nothing when it leads elsewhere. That version
 * has an address but is no entry: it has no card, and no field refers to it.
 */
export const participantLink = (text: string): string | undefined =>
  /^participant:([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(text)?.[1];
