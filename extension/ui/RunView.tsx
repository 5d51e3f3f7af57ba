import { useRef, useState } from 'preact/hooks';
import { markName } from '#content/core/runs/mark.ts';
import { retentionOf } from '#content/core/runs/retention.ts';
import { newlyRemoved, newPoints, progressOf, type Run } from '#content/core/runs/run.ts';
import { runText } from '#content/core/runs/run-text.ts';
import { calendarDay } from '../features/calendar-day.ts';
import type { Card, Part } from '../features/cards/card.ts';
import { EntryRow } from './EntryRow.tsx';
import { MarkDot } from './MarkDot.tsx';
import { RunMenu } from './RunMenu.tsx';
import { RunPoint } from './RunPoint.tsx';
import { longDay, shortDay } from './run-notes.ts';
import { useDeskState, usePromised, useShell } from './shell.ts';
import { useArrival } from './use-arrival.ts';

/** A run of a checklist: the pause point on top, three states a point, saved at each press. */
export function RunView({ id }: { readonly id: string }) {
  const { desk } = useShell();
  const { runs, isReady } = useDeskState(desk);
  const run = runs.runs[id];
  const ref = useArrival<HTMLElement>(isReady);
  if (!isReady) return <p class="waiting">Hämtar …</p>;
  return (
    <article ref={ref} class="card run">
      {run ? (
        <RunBody run={run} />
      ) : (
        <>
          <h1 tabIndex={-1}>Genomgången är borta</h1>
          <p>Den har tagits bort här eller i ett annat fönster, eller rensats när tiden gick ut.</p>
        </>
      )}
    </article>
  );
}

function RunBody({ run }: { readonly run: Run }) {
  const shell = useShell();
  const { settings, problems } = useDeskState(shell.desk);
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const closeMenu = () => {
    setIsMenuOpen(false);
    menuButton.current?.focus();
  };
  const answer = usePromised(
    async () => ({ card: await shell.desk.card(`checklist:${run.checklist}`) }),
    [run.checklist],
  );
  const card = answer?.card;
  const { done, notApplicable, total } = progressOf(run);
  const details = pointsOf(card);
  const order = orderOf(run, details);
  const fresh = newPoints(run);
  const removed = newlyRemoved(run);
  const retention = retentionOf(run, settings.retentionDays, Date.now());
  const text = () =>
    runText(run, {
      order,
      day: calendarDay(Date.now()),
      address: shell.siteUrl(card?.url ?? `/checklistor/${run.checklist}/`),
    });
  const isUnsaved = problems.some(({ kind }) => kind === 'quota' || kind === 'unavailable');

  return (
    <>
      <header class="card-head">
        <p class="eyebrow">
          <MarkDot mark={run.settings.mark} />
          <span>{markName(run.settings.mark)}</span>
          <button
            ref={menuButton}
            type="button"
            class="tool at-end"
            aria-expanded={isMenuOpen}
            onClick={() => setIsMenuOpen(!isMenuOpen)}
          >
            Ändra
          </button>
        </p>
        <h1 tabIndex={-1}>{run.title}</h1>
        <p class="lead">
          {card ? `${card.eyebrow.replace('Checklista · ', '')} · ` : ''}
          {answer ? (card?.lead ?? 'Checklistan finns inte längre.') : 'Hämtar …'}
        </p>
      </header>
      {isMenuOpen ? <RunMenu run={run} onDone={closeMenu} /> : null}
      {retention.isNear ? (
        <div class="notice">
          <p>
            Rensas {longDay(retention.clearsAt)}, {settings.retentionDays} dagar efter att du rörde den.
          </p>
          <button
            type="button"
            class="button quiet"
            onClick={() => void shell.act({ type: 'keep', run: run.id }, 'Behålls')}
          >
            Behåll den
          </button>
        </div>
      ) : null}
      {fresh.length > 0 || removed.length > 0 ? (
        <div class="notice">
          <strong>Checklistan har ändrats</strong>
          {fresh.length > 0 ? <p>Nya punkter är märkta ny.</p> : null}
          {removed.length > 0 ? <p>Borttaget: {removed.join('; ')}.</p> : null}
          <button
            type="button"
            class="button quiet"
            onClick={() => void shell.act({ type: 'acknowledge', run: run.id }, 'Noterat')}
          >
            Jag har sett det
          </button>
        </div>
      ) : null}
      {/* The checklist has the order (storage sorts its keys): a point must not move from under the hand that ticks it. */}
      {answer ? (
        <ul class="run-points">
          {order.map((item) => (
            <RunPoint
              key={item}
              run={run}
              item={item}
              isNew={fresh.includes(item)}
              detail={details.find((each) => each.id === item)}
            />
          ))}
        </ul>
      ) : null}
      <BelongsTo card={card} />
      <footer class="run-foot">
        <button
          type="button"
          class="button"
          disabled={!answer}
          onClick={() => shell.copy(text(), 'Kopierat som text, utan märket')}
        >
          Kopiera som text
        </button>
        {shell.insert ? (
          <button
            type="button"
            class="button quiet"
            disabled={!answer}
            onClick={() => shell.insert?.(text())}
          >
            Infoga
          </button>
        ) : null}
        <p class="run-count">
          {isUnsaved ? 'inte sparat' : 'sparat här'}
          {run.settings.dueOn ? ` · senast ${shortDay(Date.parse(run.settings.dueOn))}` : ''}
          <br />
          {done} av {total}
          {notApplicable > 0 ? `, ${notApplicable} inte aktuellt` : ''}
        </p>
      </footer>
    </>
  );
}

type Points = Extract<Part, { type: 'points' }>['items'];

const pointsOf = (card: Card | undefined): Points =>
  card?.sections.flatMap((section) =>
    section.parts.flatMap((part) => (part.type === 'points' ? part.items : [])),
  ) ?? [];

/** The points in the checklist's order; those it no longer has keep the order they were stored in. */
function orderOf(run: Run, details: Points): readonly string[] {
  const listed = details.map(({ id }) => id).filter((id) => Object.hasOwn(run.points, id));
  return [...listed, ...Object.keys(run.points).filter((id) => !listed.includes(id))];
}

function BelongsTo({ card }: { readonly card: Card | undefined }) {
  const section = card?.sections.find(({ heading }) => heading === 'Hör till');
  const items = section?.parts.flatMap((part) => (part.type === 'refs' ? part.items : [])) ?? [];
  if (items.length === 0) return null;
  return (
    <section class="section">
      <h2 class="group-heading">Hör till</h2>
      <ul class="rows">
        {items.map((brief) => (
          <li key={brief.ref}>
            <EntryRow brief={brief} />
          </li>
        ))}
      </ul>
    </section>
  );
}
