import { useRef, useState } from 'preact/hooks';
import type { ImportProblem } from '#content/core/runs/own-data.ts';
import { calendarDay } from '../features/calendar-day.ts';
import type { ImportOutcome, OwnDesk } from '../features/desk/desk.ts';
import type { StorageFault } from '../platform/stored-value.ts';
import { useDeskState } from './shell.ts';

interface OwnDataSectionProps {
  readonly desk: OwnDesk;
  readonly saveFile: (name: string, text: string, type: string) => void;
  readonly onSaid: (text: string) => void;
}

const problems: Readonly<Record<ImportProblem, string>> = {
  'too-large': 'Filen är för stor för att vara från Metodlotsen. Inget lästes in.',
  'not-json': 'Filen går inte att läsa. Inget lästes in.',
  'not-ours': 'Filen kommer inte från Metodlotsen. Inget lästes in.',
  future: 'Filen kommer från en nyare version. Uppdatera tillägget och pröva igen.',
  damaged: 'Filen är skadad. Inget lästes in.',
  'personal-number': 'Filen innehåller något som ser ut som ett personnummer. Inget lästes in.',
};

const faults: Readonly<Record<StorageFault, string>> = {
  quota:
    'Filen gick inte att spara här: lagringen är full. Det du läste in kan vara borta när du stänger sidan. Behåll filen, ta bort gamla genomgångar eller frigör plats på datorn, och läs in den igen.',
  unavailable:
    'Webbläsaren låter inte tillägget spara. Det du läste in är borta när du stänger sidan. Behåll filen.',
};

const runCount = (count: number): string => (count === 1 ? '1 genomgång' : `${count} genomgångar`);

/** What came of the file, and what to do when it did not go well. */
function outcomeText(outcome: ImportOutcome, isManaged: boolean): string {
  if (typeof outcome === 'string') return problems[outcome];
  if (outcome.fault) return faults[outcome.fault];
  const settings = outcome.hasSettings
    ? ` Inställningarna är de som stod i filen${isManaged ? ', utom dem din organisation har bestämt' : ''}.`
    : '';
  return `Inläst: ${runCount(outcome.runs)} och ${outcome.favourites} sparade. Inget du bockat av eller sparat har skrivits över.${settings}`;
}

/** The question takes the place of the button that asked it; focus goes to the answer that does no harm. */
const focusNow = (button: HTMLElement | null): void => button?.focus();

/** All own data as one file, back again, and away. */
export function OwnDataSection({ desk, saveFile, onSaid }: OwnDataSectionProps) {
  const { runs, favourites, decided } = useDeskState(desk);
  const [isAsking, setIsAsking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const count = Object.keys(runs.runs).length;

  async function read(file: File): Promise<void> {
    const text = await file.text().catch((error: unknown) => {
      console.warn('metodlotsen: the file could not be read', error);
      return '';
    });
    onSaid(outcomeText(await desk.importOwn(text), decided.length > 0));
  }

  return (
    <section>
      <h2>Dina uppgifter</h2>
      <p>
        {runCount(count)} och {favourites.length} sparade ligger i den här webbläsaren och ingen annanstans.
        Där finns inga namn och ingen fri text.
      </p>
      <p>
        Du kan ta med dem till en annan dator i en fil. I filen står genomgångarna, det sparade och dina
        inställningar. När du läser in den byts inställningarna mot filens; allt annat läggs till.
      </p>
      <div class="buttons">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            saveFile(`metodlotsen-${calendarDay(Date.now())}.json`, desk.exportOwn(), 'application/json');
            onSaid('Filen är sparad bland dina nedladdningar');
          }}
        >
          Spara som fil
        </button>
        <button type="button" class="button quiet" onClick={() => input.current?.click()}>
          Läs in fil
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label="Fil med egna uppgifter"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void read(file);
            event.currentTarget.value = '';
          }}
        />
        {isAsking ? null : (
          <button type="button" class="button quiet bad" onClick={() => setIsAsking(true)}>
            Rensa allt
          </button>
        )}
      </div>
      {isAsking ? (
        <div class="notice notice-bad" role="alert">
          <strong>Ta bort alla genomgångar och allt sparat?</strong>
          <p>Det går inte att ångra. Spara som fil först om du är osäker.</p>
          <div class="buttons">
            <button
              type="button"
              class="button"
              onClick={() => {
                setIsAsking(false);
                void desk
                  .clearAll()
                  .then((isGone) => onSaid(isGone ? 'Allt är rensat' : 'Det gick inte att rensa allt'));
              }}
            >
              Ja, rensa allt
            </button>
            <button ref={focusNow} type="button" class="button quiet" onClick={() => setIsAsking(false)}>
              Nej, behåll
            </button>
          </div>
        </div>
      ) : null}
    </section>
  );
}
