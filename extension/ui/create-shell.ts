import type { Refusal } from '#content/core/runs/apply-action.ts';
import type { RunAction } from '#content/core/runs/run-action.ts';
import type { PointState } from '#content/core/runs/run.ts';
import type { Brief, Insertable } from '../features/cards/card.ts';
import type { Desk } from '../features/desk/desk.ts';
import type { View } from '../features/place/place.ts';
import { linkTo } from './link-to.ts';
import type { Shell, ShortcutEffects } from './shell.ts';

/** Something said in the status line. */
export interface Said {
  readonly message: string;
  readonly undo?: RunAction;
}

/** What reaches outside the page. */
export interface ShellEffects {
  readonly openUrl: (url: string) => void;
  /** False when the browser refused. */
  readonly copyText: (plain: string, html?: string) => Promise<boolean>;
  readonly insert?: (text: Insertable) => Promise<string>;
  /** The keys that open the quick search over a page, and the way to change them. */
  readonly shortcut?: ShortcutEffects;
  /** Steps for the page the user looks at, or why there are none to be had. */
  readonly suggest?: () => Promise<readonly Brief[] | string>;
}

export interface ShellOptions {
  readonly desk: Desk;
  readonly effects: ShellEffects;
  readonly open: (view: View) => void;
  readonly back: () => void;
  readonly siteUrl: (path: string) => string;
  readonly onSaid: (said: Said) => void;
}

const refusals: Readonly<Record<Refusal, string>> = {
  'no-such-run': 'Genomgången finns inte längre',
  'no-such-checklist': 'Checklistan finns inte längre',
  'no-such-item': 'Punkten finns inte längre',
  'mark-taken': 'Märket används redan',
  'too-many-runs': 'Alla 144 märken används. Ta bort en genomgång först',
};

const states: Readonly<Record<PointState, string>> = {
  done: 'Gjort',
  open: 'Inte gjort',
  'not-applicable': 'Inte aktuellt',
};

/** What the views can do, and the sentences they say when it is done. */
export function createShell(
  options: ShellOptions,
): Shell & { readonly copyLink: (ref: string) => Promise<void> } {
  const { desk, effects, open, siteUrl, onSaid } = options;
  const { insert, suggest, shortcut } = effects;
  /** What the desk gives, or nothing, once the user has been told that it does not answer. */
  const answered = <T>(answer: Promise<T>): Promise<T | undefined> =>
    answer.catch((error: unknown) => {
      console.error('metodlotsen: the desk did not answer', error);
      say('Det gick inte. Tillägget svarar inte; stäng och öppna igen');
      return undefined;
    });
  const say: Shell['say'] = (message, undo) => onSaid(undo ? { message, undo } : { message });
  const copy = async ({ plain, html }: Insertable, done: string): Promise<void> => {
    say((await effects.copyText(plain, html)) ? done : 'Webbläsaren lät oss inte kopiera. Pröva igen');
  };
  return {
    desk,
    siteUrl,
    openUrl: effects.openUrl,
    back: options.back,
    openCard: (ref) => open({ type: 'card', ref }),
    openRun: (id) => open({ type: 'run', id }),
    say,
    copy: (text, done) => void copy(text, done),
    copyLink: async (ref) => {
      const [brief] = (await answered(desk.briefs([ref]))) ?? [];
      if (!brief) return;
      await copy(linkTo(siteUrl(brief.url), brief.title), 'Länken är kopierad');
    },
    setFavourite: (ref, isFavourite) => {
      const done = isFavourite ? 'Sparat' : 'Borttaget ur Sparat';
      void answered(desk.setFavourite(ref, isFavourite)).then((isStored) => {
        if (isStored !== undefined) say(isStored ? done : 'Det gick inte att spara');
      });
    },
    act: async (action, done) => {
      const outcome = await answered(desk.act(action));
      if (!outcome) return undefined;
      const { created, refused, undo } = outcome;
      if (refused) say(refusals[refused]);
      else if (done !== undefined) say(done, undo);
      else if (action.type === 'set') say(states[action.state], undo);
      return created;
    },
    ...(suggest ? { suggest: async () => (await answered(suggest())) ?? [] } : {}),
    ...(shortcut ? { shortcut } : {}),
    ...(insert ? { insert: (text: Insertable) => void insert(text).then((message) => say(message)) } : {}),
  };
}
