import type { PackIndex } from '#content/core/pack-index.ts';
import { pages } from '#content/core/urls.ts';

/** Something with an address of its own that is worth pointing at. */
export interface ShareTarget {
  /** `term:sip`, `quiz:se/forsta-motet` for a question, `page:vem-gor-vad` for an overview: names its QR code, and stays. */
  readonly ref: string;
  readonly title: string;
  /** From the site's root. */
  readonly url: string;
}

/** The overviews that are no entries, but that a trainer points at. */
const overviews = [
  { ref: 'page:sa-hanger-det-ihop', title: 'Så hänger det ihop', url: pages.map },
  { ref: 'page:vem-gor-vad', title: 'Vem gör vad', url: pages.whoDoesWhat },
  { ref: 'page:vilken-metod', title: 'Vilken metod?', url: pages.whichMethod },
  { ref: 'page:jamfor', title: 'Jämför metoder', url: pages.compare },
] as const;

/**
 * Everything that has a panel to be shared with, by reference: the entries with an address, and what has an address without being an entry
 * that others refer to: provisions, single questions, participants' versions, trainer kits and overviews.
 */
export function shareTargets(index: PackIndex): ReadonlyMap<string, ShareTarget> {
  const { pack } = index;
  const refs = [
    ...pack.guides,
    ...pack.steps,
    ...pack.checklists,
    ...pack.lessons,
    ...pack.terms,
    ...pack.laws,
    ...pack.actors,
    ...pack.templates,
    ...pack.cases,
    ...pack.figures,
    ...pack.themes,
    ...pack.paths,
    ...pack.pieces,
    ...pack.quizzes,
  ].map(({ ref }): string => ref);
  const provisions = pack.laws.flatMap(({ ref, provisions }) =>
    Object.keys(provisions).map((key) => `${ref}/${key}`),
  );
  const targets: readonly ShareTarget[] = [
    ...[...refs, ...provisions].flatMap((ref) => index.target(ref) ?? []),
    ...[...pack.quizzes, ...pack.pieces].flatMap(({ ref, title, url, questions }) =>
      questions.map(({ id }, at) => ({
        ref: `${ref}/${id}`,
        title: `Fråga ${String(at + 1)}. ${title}`,
        url: `${url}#${id}`,
      })),
    ),
    ...pack.participants.map(({ guide, title, url }) => ({ ref: `participant:${guide}`, title, url })),
    ...pack.kits.flatMap(({ ref, guide, url }) => {
      const about = index.guide(guide.slice('guide:'.length));
      return about ? [{ ref, title: `Utbilda om ${about.short}`, url }] : [];
    }),
    ...overviews,
  ];
  return new Map(targets.map((target) => [target.ref, target]));
}

/** Where the QR code to a target stands, from the site's root. */
export const qrUrl = (ref: string): string => `/qr/${ref.replace(':', '/')}.svg`;
