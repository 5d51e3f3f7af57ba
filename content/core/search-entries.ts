import { lessonTypeNames } from './lesson-type-names.ts';
import { htmlText } from './render/html-text.ts';
import type { ActorEntry, Pack } from './pack.ts';
import type { SearchEntry } from './search/search-entry.ts';
import { sitePages } from './site-pages.ts';
import { entryUrl } from './urls.ts';

const words = (...parts: readonly (string | undefined | readonly string[])[]): string =>
  parts
    .flat()
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .map(htmlText)
    .join('\n');

/** The ways to ask what somebody is there for, whatever the actor's own text happens to call it. */
function asked({ title, abbreviation = title }: ActorEntry): readonly string[] {
  return [
    `vem gör vad ${title}`,
    `vad gör ${abbreviation}`,
    `vad ansvarar ${abbreviation} för`,
    ...['uppdrag', 'roll', 'mandat'].map((word) => `${abbreviation} ${word}`),
  ];
}

/** An order after every guide's and step's. */
const AFTER_STEPS = 1e6;

/**
 * Everything that can be found, each step, checklist, lesson, term and so on as a hit of its own. Parts of one guide are not kept
 * together: within a kind the best answer stands first, and titles say which guide a step is of. `order` is editorial: guides in their
 * own order, steps in theirs, and the rest, which stand by name in the pack, alike after them.
 */
export function searchEntries(pack: Pack): SearchEntry[] {
  const guides = new Map(pack.guides.map((guide, order) => [guide.id, { guide, order: order * 100 }]));
  const sources = new Map(pack.sources.map((source) => [source.id, source.short]));
  const base = (entry: { readonly ref: string; readonly url: string }) => ({
    id: entry.ref,
    kind: entry.ref.slice(0, entry.ref.indexOf(':')),
    url: entry.url,
    order: AFTER_STEPS,
  });

  return [
    ...pack.guides.map((guide): SearchEntry => ({
      ...base(guide),
      title: guide.title,
      aliases: [guide.short, ...(guide.abbreviation ? [guide.abbreviation] : []), ...guide.aliases],
      body: words(
        guide.summary,
        guide.purpose,
        guide.fits,
        guide.principles.map((point) => `${point.title} ${point.text}`),
        guide.workingWay,
        guide.variants,
        guide.equality,
        guide.followUp,
      ),
      order: guides.get(guide.id)?.order ?? 0,
      meta: htmlText(guide.summary),
    })),
    ...pack.steps.map((step): SearchEntry => {
      const parent = guides.get(step.guide);
      const name = parent?.guide.abbreviation ?? parent?.guide.short ?? step.guide;
      return {
        ...base(step),
        title: `${name}: ${step.title}`,
        aliases: [step.short, `steg ${step.number} ${name}`, ...step.aliases],
        body: words(
          step.summary,
          step.actions,
          step.why,
          step.think,
          step.basis,
          step.doneWhen,
          step.who.map((row) => row.does),
        ),
        order: (parent?.order ?? 0) + step.number,
        meta: htmlText(step.summary),
      };
    }),
    ...pack.checklists.map((list): SearchEntry => ({
      ...base(list),
      title: list.title,
      aliases: list.aliases,
      body: words(
        list.pausePoint,
        list.by,
        list.items.map((item) => `${item.text} ${item.reason}`),
      ),
      meta: `${list.items.length} punkter · ${list.by}`,
    })),
    ...pack.lessons.map((lesson): SearchEntry => ({
      ...base(lesson),
      title: lesson.title,
      aliases: lesson.aliases,
      body: words(lesson.short, lesson.seen, lesson.therefore, lesson.limits, lesson.context),
      meta: `${lessonTypeNames[lesson.type]} · ${lesson.sources.map(({ source, place }) => `${sources.get(source) ?? source}, ${place}`).join(' · ')}`,
    })),
    ...pack.terms.map((term): SearchEntry => ({
      ...base(term),
      title: term.full ? `${term.term} – ${term.full}` : term.term,
      aliases: [term.term, ...term.synonyms, ...term.forms],
      body: words(term.meaning, term.differs, term.note, term.outdated?.now),
      meta: term.outdated ? `Heter inte längre så. ${htmlText(term.outdated.now)}` : htmlText(term.meaning),
    })),
    ...pack.templates.map((template): SearchEntry => ({
      ...base(template),
      title: template.title,
      aliases: ['mall', ...template.aliases],
      body: words(template.use, template.plain),
      meta: htmlText(template.use),
    })),
    ...pack.actors.map((actor): SearchEntry => ({
      ...base(actor),
      title: actor.title,
      aliases: [
        actor.short,
        ...(actor.abbreviation ? [actor.abbreviation] : []),
        ...actor.aliases,
        ...asked(actor),
      ],
      body: words(
        actor.summary,
        actor.mandate.map((row) => row.text),
        actor.brings,
        actor.limits,
      ),
      meta: htmlText(actor.summary),
    })),
    ...pack.cases.map((entry): SearchEntry => ({
      ...base(entry),
      title: entry.title,
      aliases: ['fall', ...entry.aliases],
      body: words(
        entry.summary,
        entry.background,
        entry.scenes.map((scene) => `${scene.title} ${scene.text}`),
      ),
      meta: htmlText(entry.summary),
    })),
    ...pack.laws.flatMap((law): SearchEntry[] => {
      const name = law.abbreviation ?? law.title;
      return Object.entries(law.provisions).map(([key, provision]) => ({
        id: `law:${law.id}/${key}`,
        kind: 'law',
        title: `${provision.section} ${name}: ${provision.heading}`,
        aliases: [law.title, law.sfs, ...provision.aliases],
        body: words(provision.says, provision.practice),
        meta: htmlText(provision.practice),
        url: entryUrl('law', `${law.id}/${key}`),
      }));
    }),
    ...pack.themes.map((theme): SearchEntry => ({
      ...base(theme),
      title: theme.title,
      aliases: [],
      body: words(
        theme.summary,
        theme.text,
        theme.agree.map((row) => row.text),
        theme.differ.map((row) => row.text),
      ),
      meta: htmlText(theme.summary),
    })),
    ...pack.figures.map((figure): SearchEntry => ({
      ...base(figure),
      title: figure.title,
      aliases: ['siffror', figure.place],
      body: words(
        figure.reads,
        figure.base,
        figure.caution,
        figure.rows.map((row) => row.label),
      ),
      meta: `${sources.get(figure.source) ?? figure.source}, ${figure.place}`,
    })),
    // Asked for by name only: their text is that of the entries they show.
    ...sitePages(pack).map(({ ref, title, url, aliases, meta }): SearchEntry => ({
      ...base({ ref, url }),
      title,
      aliases,
      body: '',
      meta: htmlText(meta),
    })),
  ];
}
