import type {
  ActorEntry,
  FigureEntry,
  LawEntry,
  SourceEntry,
  TermEntry,
  ThemeEntry,
} from '#content/core/pack.ts';
import type { PackIndex } from '#content/core/pack-index.ts';
import { ownNames, unitNames } from '#content/core/value-names.ts';
import { calendarDay } from '../calendar-day.ts';
import { briefOf } from './brief-of.ts';
import type { Card } from './card.ts';
import { folded, list, plain, present, prose, refs, section, sources } from './parts.ts';

const unsure = {
  'ej-belagt': { title: 'Inte belagt', html: 'Vi har inte kunnat belägga det här.' },
  'kan-ha-andrats': { title: 'Kan ha ändrats', html: 'Uppgiften är färskvara. Kontrollera den.' },
} as const;

const noticeOf = (certainty: 'belagt' | keyof typeof unsure) =>
  certainty === 'belagt' ? [] : [unsure[certainty]];

/** A glossary word: what it means, who means what, and what it is called now. */
export function termCard(index: PackIndex, term: TermEntry): Card | undefined {
  const brief = briefOf(index, term.ref);
  if (!brief) return undefined;
  return {
    ...brief,
    title: term.full ? `${term.term} – ${term.full}` : term.term,
    eyebrow: 'Begrepp',
    lead: term.meaning,
    notices: [
      ...(term.outdated
        ? [{ title: `Heter inte längre så (${term.outdated.since})`, html: term.outdated.now }]
        : []),
      ...noticeOf(term.certainty),
    ],
    sections: present([
      section('Olika betydelser', prose(term.differs)),
      section('Bra att veta', prose(term.note)),
      section('Andra ord', term.synonyms.length > 0 ? prose(plain(term.synonyms.join(', '))) : undefined),
      section('Läs mer', refs(index, term.see)),
      section('Används av', refs(index, term.usedBy)),
      section('Källor', term.own ? prose(plain(ownNames.meaning)) : sources(index, term.sources)),
    ]),
    ...(term.checked ? { footer: `Kontrollerat ${term.checked}` } : {}),
  };
}

/** An actor: its mandate, what it can bring to a case, and where its limits are. */
export function actorCard(index: PackIndex, actor: ActorEntry): Card | undefined {
  const brief = briefOf(index, actor.ref);
  if (!brief) return undefined;
  return {
    ...brief,
    eyebrow: actor.kind === 'roll' ? 'Roll' : 'Aktör',
    lead: actor.summary,
    notices: [],
    sections: present([
      section('Kan bidra med', list(actor.brings)),
      section('Här går gränsen', list(actor.limits)),
      section('Bra att fråga', list(actor.ask)),
      section(
        'Uppdrag',
        list(actor.mandate.map((row) => row.text)),
        sources(
          index,
          actor.mandate.flatMap((row) => row.sources),
        ),
      ),
      section('Läs mer', refs(index, actor.related)),
      section('Källor', sources(index, actor.sources)),
    ]),
    footer: `Granskad ${actor.reviewed}`,
  };
}

/** A provision as it is used, or a whole statute when no provision is named. Whether it is in force is judged by `today`, `2026-11-22`. */
export function lawCard(
  index: PackIndex,
  law: LawEntry,
  key: string | undefined,
  ref: string,
  today = calendarDay(Date.now()),
): Card | undefined {
  const brief = briefOf(index, ref);
  if (!brief) return undefined;
  const provision = key === undefined ? undefined : law.provisions[key];
  const citedBy = index.pack.citedBy[ref] ?? [];
  const ended = provision?.inForceTo ?? law.inForceTo;
  const whole = Object.keys(law.provisions).map((each) => `law:${law.id}/${each}`);
  return {
    ...brief,
    title: provision ? `${brief.title}: ${provision.heading}` : law.title,
    eyebrow: `${law.title} (${law.sfs})`,
    notices: [
      ...(ended && ended < today
        ? [{ title: 'Gäller inte längre', html: plain(`Gällde till och med ${ended}.`) }]
        : []),
      ...(ended && ended >= today
        ? [{ title: 'Slutar gälla', html: plain(`Gäller till och med ${ended}.`) }]
        : []),
      ...noticeOf(provision?.certainty ?? 'belagt'),
      ...(law.note ? [{ title: 'Bra att veta', html: law.note }] : []),
    ],
    sections: present([
      section('I ditt arbete', prose(provision?.practice)),
      section('Lagen säger', prose(provision?.says)),
      section('Lagrum', provision ? undefined : refs(index, whole)),
      section('Används i', refs(index, citedBy)),
    ]),
    ...(law.address ? { address: law.address } : {}),
    footer: `Kontrollerad ${provision?.checkedOn ?? law.checkedOn}`,
  };
}

const readMuch = {
  hela: 'Vi har läst originalet: sidan eller avsnittet vi använder',
  delar: 'Vi har läst delar',
  utdrag: 'Vi har läst ett utdrag',
} as const;

/** A source: what it is, how much of it was read, and what leans on it. */
export function sourceCard(index: PackIndex, source: SourceEntry): Card | undefined {
  const brief = briefOf(index, source.ref);
  if (!brief) return undefined;
  return {
    ...brief,
    title: source.title,
    eyebrow: `Källa · ${source.short}`,
    lead: plain(`${source.publisher}, ${source.year}. ${readMuch[source.read]}.`),
    notices: source.note ? [{ title: 'Om källan', html: source.note }] : [],
    sections: present([section('Används i', refs(index, index.pack.citedBy[source.ref] ?? []))]),
    ...(source.address ? { address: source.address } : {}),
  };
}

const number = new Intl.NumberFormat('sv');

/** Figures from a report as a table, with how to read them and what they are not enough for. */
export function figureCard(index: PackIndex, figure: FigureEntry): Card | undefined {
  const brief = briefOf(index, figure.ref);
  if (!brief) return undefined;
  return {
    ...brief,
    eyebrow: `Siffror · ${brief.meta ?? ''}`,
    lead: figure.reads,
    notices: figure.caution ? [{ title: 'Räcker inte till', html: figure.caution }] : [],
    sections: present([
      section('Tabell', {
        type: 'table',
        caption: unitNames[figure.unit],
        columns: figure.columns,
        rows: figure.rows.map(({ label, values }) => ({
          label,
          values: values.map((value) => (value === null ? 'saknas' : number.format(value))),
        })),
      }),
      section('Vilka som räknades', prose(figure.base)),
      section('Hör till', refs(index, figure.belongs)),
      section('Källor', sources(index, [{ source: figure.source, place: figure.place }])),
    ]),
  };
}

/** What the reports say on one theme. */
export function themeCard(index: PackIndex, theme: ThemeEntry): Card | undefined {
  const brief = briefOf(index, theme.ref);
  if (!brief) return undefined;
  const lessons = index.pack.lessons.filter((lesson) =>
    (lesson.themes as readonly string[]).includes(theme.id),
  );
  return {
    ...brief,
    eyebrow: 'Tema',
    lead: theme.summary,
    notices: [],
    sections: present([
      section('Läget', prose(theme.text)),
      section('Rapporterna är eniga', list(theme.agree.map((row) => row.text))),
      section('Här skiljer de sig', list(theme.differ.map((row) => row.text))),
      section('Att fråga', list(theme.ask)),
      folded(
        'Lärdomar',
        refs(
          index,
          lessons.map((lesson) => lesson.ref),
        ),
      ),
    ]),
  };
}
