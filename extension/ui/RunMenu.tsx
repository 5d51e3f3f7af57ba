import { freeMarks, markName } from '#content/core/runs/mark.ts';
import type { RunAction } from '#content/core/runs/run-action.ts';
import type { Run } from '#content/core/runs/run.ts';
import { calendarDay } from '../features/calendar-day.ts';
import { useDeskState, useShell } from './shell.ts';

const dueChoices = [7, 14, 30] as const;

/** What can be done with a whole run: another mark, a day, a copy, begin again, archive, remove. */
export function RunMenu({ run, onDone }: { readonly run: Run; readonly onDone: () => void }) {
  const shell = useShell();
  const { runs } = useDeskState(shell.desk);
  const { mark, dueOn, archivedAt } = run.settings;
  const free = freeMarks(Object.values(runs.runs).map((each) => each.settings.mark));
  const act = async (action: RunAction, done: string): Promise<string | undefined> => {
    onDone();
    return shell.act(action, done);
  };
  const inDays = (days: number): string => calendarDay(Date.now() + days * 24 * 60 * 60 * 1000);

  return (
    <div class="menu">
      <label class="menu-field">
        Märke
        <select
          value={markName(mark)}
          onChange={(event) => {
            const chosen = free.find((each) => markName(each) === event.currentTarget.value);
            if (chosen)
              void shell.act({ type: 'mark', run: run.id, mark: chosen }, `Heter nu ${markName(chosen)}`);
          }}
        >
          {[mark, ...free].map((each) => (
            <option key={markName(each)} value={markName(each)}>
              {markName(each)}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="menu-field">
        <legend>Klar senast{dueOn ? `: ${dueOn}` : ''}</legend>
        <div class="chips">
          {dueChoices.map((days) => (
            <button
              key={days}
              type="button"
              class="chip"
              aria-pressed={dueOn === inDays(days)}
              onClick={() =>
                void shell.act(
                  { type: 'due', run: run.id, dueOn: inDays(days) },
                  `Klar senast ${inDays(days)}`,
                )
              }
            >
              om {days} dagar
            </button>
          ))}
          <button
            type="button"
            class="chip"
            aria-pressed={dueOn === undefined}
            onClick={() => void shell.act({ type: 'due', run: run.id, dueOn: null }, 'Inget datum')}
          >
            inget datum
          </button>
        </div>
      </fieldset>
      <div class="menu-buttons">
        <button
          type="button"
          class="tool"
          onClick={async () => {
            const copy = await act({ type: 'duplicate', run: run.id }, 'En kopia med eget märke');
            if (copy !== undefined) shell.openRun(copy);
          }}
        >
          Duplicera
        </button>
        <button
          type="button"
          class="tool"
          onClick={() => void act({ type: 'reset', run: run.id }, 'Börjat om')}
        >
          Börja om
        </button>
        <button
          type="button"
          class="tool"
          onClick={async () => {
            const isArchived = archivedAt !== undefined;
            await act(
              { type: 'archive', run: run.id, archived: !isArchived },
              isArchived ? 'Framme igen' : 'Arkiverad',
            );
            if (!isArchived) shell.back();
          }}
        >
          {archivedAt === undefined ? 'Arkivera' : 'Ta fram ur arkivet'}
        </button>
        <button
          type="button"
          class="tool tool-bad"
          onClick={async () => {
            await act({ type: 'remove', run: run.id }, 'Genomgången är borttagen');
            shell.back();
          }}
        >
          Ta bort
        </button>
      </div>
    </div>
  );
}
