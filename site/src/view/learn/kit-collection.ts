import type { PackIndex } from '#content/core/pack-index.ts';
import type { GuideEntry, KitEntry } from '#content/core/pack.ts';
import { pages } from '#content/core/urls.ts';

/** The address of a collection with what a kit uses: the guide's steps, the case, the lessons and the checklists of the steps. */
export function kitCollection(index: PackIndex, kit: KitEntry, guide: GuideEntry): string {
  const steps = index.stepsOf(guide.id);
  const checklists = [guide.ref, ...steps.map(({ ref }) => ref)].flatMap((ref) => index.checklistsOf(ref));
  const refs = [
    ...steps.map(({ ref }) => ref),
    ...(kit.case ? [kit.case] : []),
    ...kit.lessons,
    ...new Set(checklists.map(({ ref }) => ref)),
  ];
  return `${pages.collection}#val=${refs.filter((ref) => index.target(ref)).join(',')}`;
}
