import type { PackIndex } from '#content/core/pack-index.ts';
import { htmlText } from '#content/core/render/html-text.ts';
import { lessonTypeNames } from '#content/core/lesson-type-names.ts';
import { guidesOf } from '../guide-of.ts';
import { kindNames } from '../names.ts';
import type { Preview } from './preview.ts';

/** A preview, and the entry it was made for. */
export interface EntryPreview extends Preview {
  readonly url: string;
}

/** The pictures of the entries that have one of their own: guides, steps, checklists, lessons, cases, themes and paths. */
export function entryPreviews(index: PackIndex): readonly EntryPreview[] {
  const { pack } = index;
  const hueOf = (belongs: readonly string[]) => guidesOf(index, belongs)[0]?.hue ?? 'accent';
  const preview = (
    entry: { readonly ref: string; readonly url: string; readonly title: string },
    kind: string,
    line: string,
    hue: Preview['hue'],
  ): EntryPreview => ({
    id: entry.ref.replace(':', '/'),
    url: entry.url,
    kind,
    title: entry.title,
    line: htmlText(line),
    hue,
  });
  return [
    ...pack.guides.map((guide) => preview(guide, kindNames[guide.kind], guide.summary, guide.hue)),
    ...pack.steps.map((step) => {
      const guide = index.guide(step.guide);
      const kind = [`Steg ${String(step.number)}`, guide?.short].filter(Boolean).join(' · ');
      return preview(step, kind, step.summary, guide?.hue ?? 'tool');
    }),
    ...pack.checklists.map((list) =>
      preview(
        list,
        `Checklista · ${String(list.items.length)} punkter`,
        upperFirst(`${list.pausePoint} – ${list.by}`),
        hueOf(list.belongs),
      ),
    ),
    ...pack.lessons.map((lesson) =>
      preview(lesson, `Lärdom · ${lessonTypeNames[lesson.type]}`, lesson.short, hueOf(lesson.belongs)),
    ),
    ...pack.cases.map((entry) => preview(entry, 'Påhittat fall', entry.summary, hueOf([entry.guide]))),
    ...pack.themes.map((theme) => preview(theme, 'Tema', theme.summary, 'accent')),
    ...pack.paths.map((path) => preview(path, `Lärväg för ${path.role}`, path.summary, 'accent')),
  ];
}

const upperFirst = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
