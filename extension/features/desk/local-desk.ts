import { exportOwnData, importOwnData } from '#content/core/runs/own-data.ts';
import { calendarDay } from '../calendar-day.ts';
import { answerOf } from '../search/answer-of.ts';
import { findPageBrief } from '../search/page-brief.ts';
import { briefOf, briefsOf } from '../cards/brief-of.ts';
import { cardOf } from '../cards/card-of.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { decidedSettings, emptyPolicy, suggestedFor, type Policy } from '../policy/policy.ts';
import { glossaryWords } from '../suggestions/glossary-words.ts';
import { suggestedSteps } from '../suggestions/suggested-steps.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { readSettings } from '../settings/stored-settings.ts';
import { checklistGroups } from './checklist-groups.ts';
import type { Reading, StoredValue } from '../../platform/stored-value.ts';
import { isFault, type DeskProblem, type DeskState, type OwnDesk } from './desk.ts';
import type { OwnStore } from './own-store.ts';
import { unreadState } from './unread-state.ts';
import { createRunKeeper, type RunChange } from './run-keeper.ts';

export interface LocalDeskOptions {
  readonly knowledge: Promise<Knowledge>;
  readonly store: OwnStore;
  readonly now?: () => number;
  readonly random?: () => number;
  /** What the administrator has decided; wins over what the user chose. */
  readonly policy?: Promise<Policy>;
  /** The user sees the runs: those about to be cleared count as told about. */
  readonly isSeen?: boolean;
  readonly signal: AbortSignal;
}

/** The desk of a page of the extension itself: asks the bundled knowledge and changes storage directly. */
export function createLocalDesk({
  knowledge,
  store,
  now = Date.now,
  random = Math.random,
  policy = Promise.resolve(emptyPolicy),
  isSeen = false,
  signal,
}: LocalDeskOptions): OwnDesk {
  const decided = policy.then(decidedSettings);
  let state: DeskState = unreadState;
  const listeners = new Set<() => void>();
  const update = (change: Partial<DeskState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const keeper = knowledge.then(({ index }) =>
    createRunKeeper(store.runs, { now, random, checklist: (id) => index.checklist(id) }),
  );
  /** What the user has chosen, also where the administrator has decided otherwise. */
  let chosen: Settings = defaultSettings;
  const showSettings = async (settings: Settings): Promise<void> => {
    chosen = settings;
    update({ settings: { ...settings, ...(await decided) } });
  };

  let runFault: RunChange['fault'];

  /** Storage faults come and go with the last attempt; what was wrong with stored data stays until dismissed. */
  const withFault = (fault: RunChange['fault']): readonly DeskProblem[] => {
    // Runs that could not be stored are still not stored when something smaller could.
    const told = fault ?? runFault;
    return [...state.problems.filter((problem) => !isFault(problem)), ...(told ? [{ kind: told }] : [])];
  };
  const showRuns = ({ store: runs, fault }: RunChange): void => {
    runFault = fault;
    update({ runs, problems: withFault(fault) });
  };

  async function open(): Promise<void> {
    const [runs, favourites, settings] = await Promise.all([
      readWhole(store.runs),
      readWhole(store.favourites),
      readWhole(store.settings),
    ]);
    await showSettings(settings.value);
    update({
      isReady: true,
      runs: runs.value,
      favourites: favourites.value,
      decided: Object.keys(await decided) as (keyof Settings)[],
      suggestsByAddress: (await policy).suggestionsByAddress.length > 0,
      problems: [
        ...[runs, favourites, settings].flatMap(({ problem }) => (problem ? [problem] : [])),
        ...(runs.fault ? [{ kind: runs.fault }] : []),
      ],
    });
    showRuns(await (await keeper).tidy(state.settings.retentionDays, isSeen));
  }

  store.runs.watch(({ value }) => {
    void keeper.then((kept) => update({ runs: kept.withUnsaved(value) }));
  }, signal);
  store.favourites.watch(({ value }) => update({ favourites: value }), signal);
  store.settings.watch(({ value }) => {
    void showSettings(value);
  }, signal);
  void open();

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    search: async (query) => {
      const { index, search } = await knowledge;
      return answerOf(index, search, query);
    },
    card: async (ref) => cardOf((await knowledge).index, ref),
    briefs: async (refs) => {
      const { index, search } = await knowledge;
      return refs.flatMap((ref) => briefOf(index, ref) ?? findPageBrief(search.entries, ref) ?? []);
    },
    glossary: async () => glossaryWords((await knowledge).index),
    suggest: async (termIds, address) => {
      const { index } = await knowledge;
      const byAddress = address === undefined ? [] : suggestedFor(await policy, address);
      const refs = [...byAddress, ...suggestedSteps(index, termIds).map(({ ref }) => ref)];
      return briefsOf(index, [...new Set(refs)].slice(0, 5));
    },
    checklists: async () => checklistGroups((await knowledge).index),
    act: async (action) => {
      const change = await (await keeper).act(action);
      showRuns(change);
      return change.outcome;
    },
    setFavourite: async (ref, isFavourite) => {
      const { value, fault } = await store.favourites.change((refs) => {
        const others = refs.filter((other) => other !== ref);
        return isFavourite ? [ref, ...others] : others;
      });
      update({ favourites: value, problems: withFault(fault) });
      return fault === undefined;
    },
    changeSettings: async (change) => {
      const { value, fault } = await store.settings.change((settings) => ({ ...settings, ...change }));
      await showSettings(value);
      update({ problems: withFault(fault) });
      return fault === undefined;
    },
    exportOwn: () =>
      exportOwnData(
        { runs: state.runs, favourites: state.favourites, settings: { ...chosen } },
        calendarDay(now()),
      ),
    importOwn: async (text) => {
      const data = importOwnData(text);
      if (typeof data === 'string') return data;
      if (readSettings(data.settings).isBroken) return 'damaged';
      const runs = await (await keeper).merge(data.runs);
      const favourites = await store.favourites.change((refs) => [...new Set([...refs, ...data.favourites])]);
      const settings = await store.settings.change((current) =>
        // A file from an earlier version does not know of every setting.
        data.settings ? readSettings({ ...current, ...data.settings }).settings : current,
      );
      const fault = runs.fault ?? favourites.fault ?? settings.fault;
      showRuns(runs);
      await showSettings(settings.value);
      update({ favourites: favourites.value, problems: withFault(fault) });
      return {
        runs: Object.keys(data.runs.runs).length,
        favourites: data.favourites.length,
        hasSettings: data.settings !== undefined,
        ...(fault ? { fault } : {}),
      };
    },
    clearAll: async () => {
      const runs = await (await keeper).act({ type: 'remove-all' });
      const favourites = await store.favourites.change(() => []);
      await Promise.all([store.runs.forgetRescued(), store.favourites.forgetRescued()]);
      update({
        favourites: favourites.value,
        problems: state.problems.filter(({ kind }) => kind === 'corrupt-settings'),
      });
      showRuns(runs);
      return runs.fault === undefined && favourites.fault === undefined;
    },
    dismissProblems: async () => {
      update({ problems: [] });
      await Promise.all(
        [store.runs, store.favourites, store.settings].map((stored) => stored.forgetRescued()),
      );
    },
  };
}

/**
 * What is stored. What is broken is mended and put aside at once, also when the user changes nothing, and is told of until it has been
 * read.
 */
async function readWhole<T, P>(stored: StoredValue<T, P>): Promise<Reading<T, P>> {
  const [reading, rescued] = await Promise.all([stored.read(), stored.rescued()]);
  if (reading.problem !== undefined) return stored.change((value) => value);
  return rescued === undefined ? reading : { ...reading, problem: rescued };
}
