import type { PackIndex } from '#content/core/pack-index.ts';
import { guideVersion } from './documents/guide-document.ts';

/** How something is cited, and what it leans on. */
export interface CiteText {
  readonly text: string;
  /** The sources written out for a list of references: a lesson's reports. */
  readonly sources: readonly string[];
}

/**
 * A citation of anything with an address: title, version, date and the whole address. Steps and cases have their guide's version. A
 * lesson also gives its reports. What has no version of its own gets the day of the build, `today`. Nothing when the reference does not exist.
 */
export function citeText(index: PackIndex, ref: string, site: string, today: string): CiteText | undefined {
  const target = index.target(ref);
  if (!target) return undefined;
  const [kind = '', id = ''] = ref.split(':');
  const version = versionOf(index, kind, id) || `utgåva ${today}`;
  const guide = kind === 'step' ? index.guide(id.split('/')[0] ?? '') : undefined;
  const title = guide ? `${target.title}. I: ${guide.title}` : target.title;
  const parts = [title, `Metodlotsen, ${version}`, new URL(target.url, site).href];
  const lesson = kind === 'lesson' ? index.lesson(id) : undefined;
  const sources = [...new Set(lesson?.sources.map(({ source }) => source))].flatMap((sourceId) => {
    const source = index.source(sourceId);
    const places = lesson?.sources.filter((row) => row.source === sourceId).map(({ place }) => place) ?? [];
    return source
      ? [
          `${source.publisher} (${source.year}). ${[source.title, places.join('; ')].filter(Boolean).join(', ')}.`,
        ]
      : [];
  });
  return { text: parts.join('. '), sources };
}

function versionOf(index: PackIndex, kind: string, id: string): string {
  if (kind === 'guide' || kind === 'step') {
    const guide = index.guide(id.split('/')[0] ?? '');
    return guide ? guideVersion(guide) : '';
  }
  const dated =
    kind === 'checklist'
      ? index.checklist(id)
      : index.pack.templates.find((template) => `${kind}:${id}` === template.ref);
  return dated ? `version ${String(dated.version)}, ändrad ${dated.changed}` : '';
}
