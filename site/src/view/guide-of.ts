import type { PackIndex } from '#content/core/pack-index.ts';
import type { GuideEntry } from '#content/core/pack.ts';

/** The guides that references to guides and steps lead to, each once, in the given order. */
export const guidesOf = (index: PackIndex, belongs: readonly string[]): readonly GuideEntry[] => [
  ...new Set(
    belongs.flatMap((ref) => index.guide(ref.replace(/^(?:guide|step):/, '').split('/')[0] ?? '') ?? []),
  ),
];
