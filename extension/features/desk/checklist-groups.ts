import type { PackIndex } from '#content/core/pack-index.ts';
import { parseRef } from '#content/core/reference.ts';
import { briefOf } from '../cards/brief-of.ts';
import type { ChecklistGroup } from './desk.ts';

/** Every checklist once, under the guide it first belongs to, guides in editorial order. */
export function checklistGroups(index: PackIndex): readonly ChecklistGroup[] {
  const guideOf = (belongs: readonly string[]) =>
    belongs
      .map((ref) => parseRef(ref)?.id.split('/')[0])
      .find((id) => id !== undefined && index.guide(id) !== undefined);
  return index.pack.guides.flatMap((guide) => {
    const brief = briefOf(index, guide.ref);
    const checklists = index.pack.checklists
      .filter((list) => guideOf(list.belongs) === guide.id)
      .map((list) => briefOf(index, list.ref))
      .filter((each) => each !== undefined);
    return brief && checklists.length > 0 ? [{ guide: brief, checklists }] : [];
  });
}
