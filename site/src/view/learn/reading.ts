import type { PackIndex, Target } from '#content/core/pack-index.ts';
import { guideName } from '../names.ts';

const kindNames: Readonly<Record<string, string>> = {
  guide: 'Guide, översikten',
  step: 'Steg',
  lesson: 'Lärdom',
  term: 'Begrepp',
  case: 'Fall',
  checklist: 'Checklista',
  actor: 'Aktör',
  template: 'Mall',
  law: 'Lag',
  theme: 'Tema',
  figure: 'Siffror',
  piece: 'Bit',
  path: 'Lärväg',
  quiz: 'Frågor',
};

/** What a reference's kind is called where people read it. */
export const kindName = (ref: string): string => kindNames[ref.slice(0, ref.indexOf(':'))] ?? '';

/**
 * A reference as a link; nothing when it does not exist. A step is named with its guide, and of a whole guide it is the overview that is to
 * be read: the rest is a book, and a piece takes ten minutes.
 */
export function reading(index: PackIndex, ref: string): (Target & { readonly kind: string }) | undefined {
  const target = index.target(ref);
  if (!target) return undefined;
  const guide = ref.startsWith('step:')
    ? index.guide(ref.slice('step:'.length).split('/')[0] ?? '')
    : undefined;
  return {
    ...target,
    url: ref.startsWith('guide:') ? `${target.url}#oversikt` : target.url,
    title: guide ? `${guideName(guide)}: ${target.title}` : target.title,
    kind: kindName(ref),
  };
}
