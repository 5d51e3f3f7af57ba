import { useEffect, useState } from 'preact/hooks';
import { findPersonalNumbers } from '#content/core/privacy/personal-number.ts';
import { retentionDays } from '#content/core/runs/retention.ts';
import type { OwnDesk } from '../features/desk/desk.ts';
import { textSizes, themes, type Settings } from '../features/settings/settings.ts';
import { siteAddressSchema } from '../features/settings/stored-settings.ts';
import { Choice } from './Choice.tsx';
import { Logo } from './Icon.tsx';
import { OwnDataSection } from './OwnDataSection.tsx';
import { useDeskState, usePromised, type ShortcutEffects } from './shell.ts';
import { ThemeOf } from './ThemeOf.tsx';

export interface OptionsPageProps {
  readonly desk: OwnDesk;
  readonly shortcut: ShortcutEffects;
  readonly saveFile: (name: string, text: string, type: string) => void;
}

const themeNames: Readonly<Record<(typeof themes)[number], string>> = {
  auto: 'Som datorn',
  light: 'Ljust',
  dark: 'Mörkt',
};
const sizeNames: Readonly<Record<(typeof textSizes)[number], string>> = {
  small: 'Liten',
  normal: 'Vanlig',
  large: 'Stor',
  larger: 'Större',
};

/** The options: every change is kept at once. */
export function OptionsPage({ desk, shortcut, saveFile }: OptionsPageProps) {
  const { settings, decided, isReady } = useDeskState(desk);
  const [said, setSaid] = useState('');
  const keys = usePromised(async () => ({ keys: await shortcut.read() }), []);
  const change = async (next: Partial<Settings>) => {
    const isStored = await desk.changeSettings(next);
    setSaid(isStored ? 'Sparat' : 'Det gick inte att spara. Valet gäller tills du stänger sidan.');
  };
  const isDecided = (name: keyof Settings) => decided.includes(name);

  if (!isReady) return <p class="waiting">Hämtar …</p>;
  return (
    <div class="app options" data-text-size={settings.textSize}>
      <ThemeOf desk={desk} document={document} />
      <main>
        <p class="brand">
          <Logo />
          Metodlotsen
        </p>
        <h1>Inställningar</h1>
        <section>
          <h2>Utseende</h2>
          <Choice
            legend="Färger"
            name="theme"
            values={themes}
            names={themeNames}
            value={settings.theme}
            onChange={(theme) => void change({ theme })}
          />
          <Choice
            legend="Textstorlek"
            name="text-size"
            values={textSizes}
            names={sizeNames}
            value={settings.textSize}
            onChange={(textSize) => void change({ textSize })}
          />
        </section>
        <section>
          <h2>Snabbsök över sidan</h2>
          <p>
            {keys === undefined ? 'Hämtar …' : null}
            {keys?.keys ? (
              <>
                Öppnas med <kbd>{keys.keys}</kbd> från vilken sida som helst.
              </>
            ) : null}
            {keys && keys.keys === undefined
              ? 'Inget kortkommando är valt. Ett annat tillägg eller webbläsaren kan ha tagit det. Välj ett eget.'
              : null}
          </p>
          <p>
            I Firefox kan en sida som stoppar alla tangenter också stoppa kortkommandot. Knappen i
            verktygsfältet fungerar ändå.
          </p>
          <button
            type="button"
            class="button quiet"
            onClick={async () => {
              if (!(await shortcut.change()))
                setSaid('Öppna webbläsarens sida för tillägg och välj kortkommandon');
            }}
          >
            Ändra kortkommando
          </button>
          <label class="check">
            <input
              type="checkbox"
              checked={settings.pageSuggestions}
              disabled={isDecided('pageSuggestions')}
              onChange={(event) => void change({ pageSuggestions: event.currentTarget.checked })}
            />
            <span>
              Visa knappen <em>Förslag för sidan</em>
              <small>
                Letar efter ordlistans ord i det du ser, först när du trycker. Texten lämnar aldrig sidan och
                inget sparas.
              </small>
            </span>
          </label>
          <Decided when={isDecided('pageSuggestions')} />
        </section>
        <section>
          <h2>Checklistor</h2>
          <RetentionField
            days={settings.retentionDays}
            isDecided={isDecided('retentionDays')}
            onDays={(days) => void change({ retentionDays: days })}
          />
          <Decided when={isDecided('retentionDays')} />
          <label class="check">
            <input
              type="checkbox"
              checked={settings.dueBadge}
              onChange={(event) => void change({ dueBadge: event.currentTarget.checked })}
            />
            <span>
              Visa en siffra på knappen när något skulle vara klart
              <small>Räknar bara genomgångar som du har gett ett datum.</small>
            </span>
          </label>
        </section>
        <section>
          <h2>Webbplatsen</h2>
          <AddressField
            address={settings.siteAddress}
            isDecided={isDecided('siteAddress')}
            onAddress={(siteAddress) => void change({ siteAddress })}
          />
          <Decided when={isDecided('siteAddress')} />
        </section>
        <OwnDataSection desk={desk} saveFile={saveFile} onSaid={setSaid} />
        <p class="said" role="status">
          {said}
        </p>
      </main>
    </div>
  );
}

function Decided({ when }: { readonly when: boolean }) {
  return when ? <p class="muted">Bestämt av din organisation.</p> : null;
}

/** Why a text with a personal number is not kept; nothing when there is none. */
const stoppedNumber = (text: string): string | null =>
  findPersonalNumbers(text).length > 0
    ? 'Det där ser ut som ett personnummer. Det sparas inte. Ta bort det. '
    : null;

interface RetentionFieldProps {
  readonly days: number;
  readonly isDecided: boolean;
  readonly onDays: (days: number) => void;
}

function RetentionField({ days, isDecided, onDays }: RetentionFieldProps) {
  const [text, setText] = useState(String(days));
  // Changed in another window, or by a file.
  useEffect(() => setText(String(days)), [days]);
  const value = Number(text);
  const isRight = Number.isInteger(value) && value >= retentionDays.least && value <= retentionDays.most;
  return (
    <div class="field">
      <label for="retention">Rensa en genomgång så många dagar efter att du rörde den</label>
      <input
        id="retention"
        inputMode="numeric"
        autocomplete="off"
        value={text}
        disabled={isDecided}
        aria-invalid={!isRight}
        aria-describedby="retention-help"
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={() => isRight && onDays(value)}
      />
      <p id="retention-help" class={isRight ? 'muted' : 'wrong'}>
        {stoppedNumber(text)}
        {retentionDays.least}–{retentionDays.most} dagar. Listan säger till först, oftast tre dagar innan.
        Inget rensas förrän du har sett det, och bara när du öppnar tillägget.
      </p>
    </div>
  );
}

interface AddressFieldProps {
  readonly address: string;
  readonly isDecided: boolean;
  readonly onAddress: (address: string) => void;
}

function AddressField({ address, isDecided, onAddress }: AddressFieldProps) {
  const [text, setText] = useState(address);
  useEffect(() => setText(address), [address]);
  const parsed = siteAddressSchema.safeParse(text.trim());
  return (
    <div class="field">
      <label for="address">Adress som länkar leder till</label>
      <input
        id="address"
        type="url"
        autocomplete="off"
        spellcheck={false}
        value={text}
        disabled={isDecided}
        aria-invalid={!parsed.success}
        aria-describedby="address-help"
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={() => parsed.success && onAddress(parsed.data)}
      />
      <p id="address-help" class={parsed.success ? 'muted' : 'wrong'}>
        {stoppedNumber(text)}
        Börja med https://. Tillägget besöker den bara när du öppnar en länk.
      </p>
    </div>
  );
}
