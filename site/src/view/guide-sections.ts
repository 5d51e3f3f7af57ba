import type { PackIndex } from '#content/core/pack-index.ts';
import type { GuideEntry } from '#content/core/pack.ts';

/**
 * The parts after the steps that a guide has, in reading order. The anchors begin with `del-` so that none of them can be a
 * step's id, and they are permanent.
 */
export function guideSectionsOf(
  guide: GuideEntry,
  index: PackIndex,
): readonly { readonly anchor: string; readonly label: string }[] {
  const all: readonly (readonly [anchor: string, label: string, exists: boolean])[] = [
    ['del-principer', 'Principer', true],
    ['del-arbetssatt', 'Arbetssätt', guide.workingWay !== undefined],
    ['del-varianter', 'Varianter', guide.variants !== undefined],
    ['del-vem-gor-vad', 'Vem gör vad', true],
    ['del-forutsattningar', 'Förutsättningar', true],
    ['del-samtycke', 'Samtycke och sekretess', true],
    ['del-kunskapslage', 'Kunskapsläge', true],
    ['del-fakta', 'Fakta', guide.facts.length > 0],
    ['del-programtrohet', 'Programtrohet', guide.fidelity.length > 0],
    ['del-fallgropar', 'Fallgropar', guide.pitfalls.length > 0],
    ['del-kon-och-vald', 'Kön och våld', guide.equality !== undefined],
    ['del-uppfoljning', 'Uppföljning', true],
    ['del-siffror', 'Siffror', index.figuresOf(guide.ref).length > 0],
    ['del-deltagare', 'Deltagarens version', index.participantOf(guide.id) !== undefined],
    ['del-fall', 'Fall', index.casesOf(guide.id).length > 0],
    ['del-hor-ihop', 'Hör ihop med', guide.related.length > 0],
    ['del-kallor', 'Källor', true],
    ['del-andringar', 'Ändringar', true],
  ];
  return all.filter(([, , exists]) => exists).map(([anchor, label]) => ({ anchor, label }));
}
