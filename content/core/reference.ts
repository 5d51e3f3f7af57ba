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
