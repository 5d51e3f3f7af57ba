import type { PackIndex, Target } from '#content/core/pack-index.ts';
import { guideName } from './names.ts';

/** The entries that lean on a source or a law, in the pack's order of names. A step is named with its guide. */
export function usedBy(index: PackIndex, ref: string): readonly Target[] {
  const refs = index.pack.citedBy[ref] ?? [];
  return refs
    .flatMap((from) => {
      const target = index.target(from);
      if (!target) return [];
      const guide = from.startsWith('step:')
        ? index.guide(from.slice('step:'.length).split('/')[0] ?? '')
        : undefined;
      return [guide ? { ...target, title: `${guideName(guide)}: ${target.title}` } : target];
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'sv'));
}
