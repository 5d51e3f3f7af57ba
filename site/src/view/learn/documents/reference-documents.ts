import type { PackIndex } from '#content/core/pack-index.ts';
import type { ActorEntry, ThemeEntry } from '#content/core/pack.ts';
import { uncertaintyNames } from '#content/core/value-names.ts';
import { citationLinks } from '../../citation.ts';
import { longDay } from '../../dates.ts';
import type { EntryDocument } from './entry-document.ts';
import { block, link, list } from './html-parts.ts';

type Laid<T> = (index: PackIndex, entry: T, today: string) => EntryDocument;

/** An actor: its task with what is not certain marked, what it brings and where its limits are. */
export const actorDocument: Laid<ActorEntry> = (index, actor, today) => ({
  ref: actor.ref,
  kind: 'Aktör',
  title: actor.abbreviation ? `${actor.title} (${actor.abbreviation})` : actor.title,
  url: actor.url,
  version: `granskad ${longDay(actor.reviewed)}`,
  lead: actor.summary,
  blocks: [
    ...block(
      'Uppdrag',
      list(
        actor.mandate.map(({ text, certainty }) => {
          const mark = uncertaintyNames[certainty];
          return mark ? `${text} (${mark})` : text;
        }),
      ),
    ),
    ...block('Kan bidra med', list(actor.brings)),
    ...block('Här går gränsen', list(actor.limits)),
    ...block('Bra frågor att ställa', list(actor.ask)),
  ],
  sources: citationLinks(
    index,
    [...actor.mandate.flatMap(({ sources }) => sources), ...actor.sources],
    today,
  ),
});

/** A theme: where the reports agree and differ, what none of them shows, and its lessons. */
export const themeDocument: Laid<ThemeEntry> = (index, theme, today) => {
  const lessons = index.pack.lessons.filter(({ themes }) => (themes as readonly string[]).includes(theme.id));
  return {
    ref: theme.ref,
    kind: 'Tema',
    title: theme.title,
    url: theme.url,
    version: '',
    lead: theme.summary,
    blocks: [
      ...block('Läget', theme.text),
      ...block('Rapporterna är eniga om', list(theme.agree.map(({ text }) => text))),
      ...block('Här skiljer de sig', list(theme.differ.map(({ text }) => text))),
      ...block('Det ingen av dem visar', list(theme.missing)),
      ...block('Frågor att ta med', list(theme.ask)),
      ...block('Lärdomar', list(lessons.map(({ url, title }) => link(url, title)))),
    ],
    sources: citationLinks(
      index,
      [...theme.agree, ...theme.differ].flatMap(({ sources }) => sources),
      today,
    ),
  };
};
