import type { PackIndex } from '#content/core/pack-index.ts';
import type { Citation } from '#content/core/schema/fields.ts';
import { longDay } from '../dates.ts';
import { guideVersion } from './documents/guide-document.ts';
import type { ShareTarget } from './share-target.ts';

/** How something is cited, and what it leans on. */
export interface CiteText {
  readonly text: string;
  /** The sources written out for a list of references: the reports behind a lesson or a figure. */
  readonly sources: readonly string[];
}

/**
 * A citation of anything with an address: title, version, date and the whole address. Steps, participants' versions and trainer kits have
 * their guide's version; words, laws, actors and figures the day they were last checked. What has neither gets the day of the build, `today`.
 */
export function citeText(index: PackIndex, target: ShareTarget, site: string, today: string): CiteText {
  const [kind = '', id = ''] = target.ref.split(':');
  const [first = '', second] = id.split('/');
  const guide = kind === 'step' ? index.guide(first) : undefined;
  const title = guide ? `${target.title}. I: ${guide.title}` : target.title;
  const version = versionOf(index, kind, first, second) ?? `utgåva ${longDay(today)}`;
  const named = /[.?!]$/.test(title) ? title : `${title}.`;
  return {
    text: `${named} Metodlotsen, ${version}. ${new URL(target.url, site).href}`,
    sources: writtenSources(index, citationsOf(index, target.ref)),
  };
}

/** What stands between the site's name and the address. */
function versionOf(index: PackIndex, kind: string, id: string, part: string | undefined): string | undefined {
  const { pack } = index;
  const byId = <T extends { readonly id: string }>(entries: readonly T[]) =>
    entries.find((entry) => entry.id === id);
  const checked = (day: string | undefined, word: string) => (day ? `${word} ${longDay(day)}` : undefined);
  const dated = (entry: { readonly version: number; readonly changed: string } | undefined) =>
    entry && `version ${String(entry.version)}, ändrad ${longDay(entry.changed)}`;
  switch (kind) {
    case 'guide':
    case 'step':
    case 'participant':
    case 'kit': {
      const guide = index.guide(kind === 'kit' ? (byId(pack.kits)?.guide.slice('guide:'.length) ?? '') : id);
      return guide && guideVersion(guide);
    }
    case 'checklist':
      return dated(index.checklist(id));
    case 'template':
      return dated(byId(pack.templates));
    case 'actor':
      return checked(byId(pack.actors)?.reviewed, 'granskad');
    case 'figure':
      return checked(byId(pack.figures)?.checked, 'jämförd med rapporten');
    case 'term':
      return checked(byId(pack.terms)?.checked, 'kontrollerat');
    case 'law': {
      const law = index.law(id);
      return checked((part && law?.provisions[part]?.checkedOn) || law?.checkedOn, 'kontrollerad');
    }
    default:
      return undefined;
  }
}

function citationsOf(index: PackIndex, ref: string): readonly Citation[] {
  const { pack } = index;
  const figure = pack.figures.find((entry) => entry.ref === ref);
  if (figure) return [{ source: figure.source, place: figure.place }];
  return pack.lessons.find((entry) => entry.ref === ref)?.sources ?? [];
}

/** One line a source, its places together. */
function writtenSources(index: PackIndex, citations: readonly Citation[]): readonly string[] {
  const cited = citations.filter((citation) => 'source' in citation);
  return [...new Set(cited.map(({ source }) => source))].flatMap((id) => {
    const source = index.source(id);
    const places = cited.flatMap((row) => (row.source === id && row.place ? [row.place] : []));
    const name = source && [source.title, places.join('; ')].filter(Boolean).join(', ');
    return source ? [`${source.publisher} (${source.year}). ${name ?? ''}.`] : [];
  });
}
