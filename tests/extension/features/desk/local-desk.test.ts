import { describe, expect, it, vi } from 'vitest';
import { createPackIndex } from '#content/core/pack-index.ts';
import { createSearch } from '#content/core/search/create-search.ts';
import { searchEntries } from '#content/core/search-entries.ts';
import { loadContent } from '#content/load/load-content.ts';
import type { OwnDesk } from '../../../../extension/features/desk/desk.ts';
import { createLocalDesk } from '../../../../extension/features/desk/local-desk.ts';
import { answerAsk } from '../../../../extension/features/messages/answer-ask.ts';
import { createRemoteDesk } from '../../../../extension/features/messages/remote-desk.ts';
import { createOwnStore } from '../../../../extension/features/desk/own-store.ts';
import { problemText } from '../../../../extension/features/desk/problem-text.ts';
import { readPolicy } from '../../../../extension/features/policy/policy.ts';
import { defaultSettings } from '../../../../extension/features/settings/settings.ts';
import { fakeArea, fakeLock, type FakeArea } from '../../platform/fake-area.ts';

const { pack } = loadContent();
const index = createPackIndex(pack);
const knowledge = Promise.resolve({
  index,
  search: createSearch({ entries: searchEntries(pack), lexicon: [] }),
});
const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 10, 22);

async function openDesk(area: FakeArea, now = () => start, lock = fakeLock(), policy = {}): Promise<OwnDesk> {
  const desk = createLocalDesk({
    knowledge,
    store: createOwnStore(area, now, Math.random, lock),
    now,
    policy: Promise.resolve(readPolicy(policy)),
    isSeen: true,
    signal: new AbortController().signal,
  });
  await vi.waitFor(() => expect(desk.state().isReady).toBe(true));
  // The first tidying comes after the first reading.
  await desk.briefs([]);
  return desk;
}
const checklist = 'innan-sip-motet';
const items = index.checklist(checklist)?.items.map(({ id }) => id) ?? [];
const doneIn = (desk: OwnDesk) =>
  Object.values(desk.state().runs.runs)
    .flatMap(({ points }) => Object.values(points))
    .filter(({ state }) => state === 'done').length;

describe('the desk', () => {
  it('has the row of an entry and of a page of the site, for a copied link and for the address bar', async () => {
    const desk = await openDesk(fakeArea());
    const briefs = await desk.briefs(['page:vilken-metod', 'guide:se', 'participant:se', 'page:finns-inte']);
    expect(briefs.map(({ url }) => url)).toEqual([
      '/vilken-metod/',
      '/metoder/se/',
      '/metoder/se/deltagare/',
    ]);
  });

  it('keeps every tick of two windows that press at the same time', async () => {
    const area = fakeArea();
    const lock = fakeLock();
    const [left, right] = await Promise.all([
      openDesk(area, () => start, lock),
      openDesk(area, () => start, lock),
    ]);
    const { created: run = '' } = await left.act({ type: 'start', checklist });
    await Promise.all(
      items.map((item, place) =>
        (place % 2 === 0 ? left : right).act({ type: 'set', run, item, state: 'done' }),
      ),
    );
    await vi.waitFor(() => expect([doneIn(left), doneIn(right)]).toEqual([items.length, items.length]));
  });

  it('holds on to what there was no room for, says so, and writes it when there is', async () => {
    const area = fakeArea();
    const desk = await openDesk(area);
    const { created: run = '' } = await desk.act({ type: 'start', checklist });
    area.fault = new Error('QuotaExceededError');
    await desk.act({ type: 'set', run, item: items[0] ?? '', state: 'done' });
    await desk.act({ type: 'set', run, item: items[1] ?? '', state: 'done' });
    expect(doneIn(desk)).toBe(2);
    expect(desk.state().problems.map(({ kind }) => kind)).toEqual(['quota']);
    area.fault = undefined;
    await desk.act({ type: 'set', run, item: items[2] ?? '', state: 'done' });
    expect(desk.state().problems).toEqual([]);
    expect(doneIn(await openDesk(area))).toBe(3);
  });

  it('goes on saying that ticks are not stored when something smaller could be', async () => {
    const area = fakeArea();
    const desk = await openDesk(area);
    const { created: run = '' } = await desk.act({ type: 'start', checklist });
    area.fault = new Error('QuotaExceededError');
    await desk.act({ type: 'set', run, item: items[0] ?? '', state: 'done' });
    expect(await desk.setFavourite('guide:se', true)).toBe(false);
    area.fault = undefined;
    expect(await desk.setFavourite('guide:ips', true)).toBe(true);
    expect(desk.state().problems.map(({ kind }) => kind)).toEqual(['quota']);
  });

  it('works without storage, and says what that means', async () => {
    const area = fakeArea();
    area.fault = new Error('storage is disabled');
    const desk = await openDesk(area);
    const { created } = await desk.act({ type: 'start', checklist });
    expect(created).toBeDefined();
    expect(Object.keys(desk.state().runs.runs)).toEqual([created]);
    expect(desk.state().problems.map(({ kind }) => kind)).toEqual(['unavailable']);
  });

  it('brings runs in step with their checklist as it opens', async () => {
    const area = fakeArea();
    const desk = await openDesk(area);
    const { created: run = '' } = await desk.act({ type: 'start', checklist });
    const stored = structuredClone(area.held.get('runs')) as {
      runs: Record<string, { points: Record<string, unknown> }>;
    };
    const points = stored.runs[run]?.points ?? {};
    delete points[items[0] ?? ''];
    points['gammal-punkt'] = { state: 'done', at: 1, text: 'En gammal punkt', addedAt: 1 };
    area.held.set('runs', stored);
    const fresh = await openDesk(area, () => start + day);
    await vi.waitFor(() =>
      expect(Object.keys(fresh.state().runs.runs[run]?.points ?? {}).sort()).toEqual([...items].sort()),
    );
    expect(Object.values(fresh.state().runs.runs[run]?.removed ?? {}).map(({ text }) => text)).toEqual([
      'En gammal punkt',
    ]);
  });

  it('clears runs when their time is out, once the user has been told', async () => {
    const area = fakeArea();
    const desk = await openDesk(area);
    await desk.act({ type: 'start', checklist });
    const count = async (at: number) => {
      const later = await openDesk(area, () => at);
      await later.briefs([]);
      return Object.keys(later.state().runs.runs).length;
    };
    expect(await count(start + 28 * day)).toBe(1);
    await vi.waitFor(async () => expect(await count(start + 32 * day)).toBe(0));
  });

  it('merges a file with what there is, without losing or doubling anything', async () => {
    const here = await openDesk(fakeArea());
    const there = await openDesk(fakeArea());
    const { created: run = '' } = await there.act({ type: 'start', checklist });
    await there.act({ type: 'set', run, item: items[0] ?? '', state: 'done' });
    await there.setFavourite('guide:se', true);
    await here.act({ type: 'start', checklist });
    const file = there.exportOwn();
    expect(await here.importOwn(file)).toMatchObject({ runs: 1, favourites: 1 });
    expect(await here.importOwn(file)).toMatchObject({ runs: 1, favourites: 1 });
    expect(Object.keys(here.state().runs.runs)).toHaveLength(2);
    expect(here.state().favourites).toEqual(['guide:se']);
    expect(doneIn(here)).toBe(1);
    expect(await here.importOwn('{}')).toBe('not-ours');
  });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['storage is disabled', 'unavailable'],
  ])('shows what a file held and says that it is not stored: %s', async (message, fault) => {
    const there = await openDesk(fakeArea());
    await there.act({ type: 'start', checklist });
    await there.setFavourite('guide:se', true);
    const area = fakeArea();
    const here = await openDesk(area);
    area.fault = new Error(message);
    expect(await here.importOwn(there.exportOwn())).toMatchObject({ runs: 1, favourites: 1, fault });
    expect([Object.keys(here.state().runs.runs).length, here.state().favourites]).toEqual([1, ['guide:se']]);
    expect(here.state().problems.map(({ kind }) => kind)).toEqual([fault]);
    area.fault = undefined;
    expect(await here.importOwn(there.exportOwn())).not.toHaveProperty('fault');
    expect(here.state().problems).toEqual([]);
  });

  it('says so also when only the smaller part of a file could not be stored', async () => {
    const there = await openDesk(fakeArea());
    await there.setFavourite('guide:se', true);
    const area = fakeArea();
    const here = await openDesk(area);
    const set = area.set.bind(area);
    area.set = async (values) => {
      if ('favourites' in values) throw new Error('QuotaExceededError');
      return set(values);
    };
    expect(await here.importOwn(there.exportOwn())).toMatchObject({ fault: 'quota' });
  });

  it('keeps what can be kept of what was saved and chosen, puts the broken aside, and tells until that is read', async () => {
    const area = fakeArea();
    const favourites = ['guide:se', 7, 'inte en hänvisning'];
    const settings = { theme: 'dark', retentionDays: 'trettio' };
    area.held.set('favourites', favourites).set('settings', settings);
    const told = [{ kind: 'corrupt-favourites', kept: 1 }, { kind: 'corrupt-settings' }];
    const desk = await openDesk(area);
    expect(desk.state().problems).toEqual(told);
    await desk.setFavourite('guide:ips', true);
    await desk.changeSettings({ dueBadge: true });
    expect(area.held.get('favourites')).toEqual(['guide:ips', 'guide:se']);
    expect(area.held.get('settings')).toMatchObject({ theme: 'dark', retentionDays: 30, dueBadge: true });
    expect(area.held.get('favourites-rescue')).toEqual(favourites);
    expect(area.held.get('settings-rescue')).toEqual(settings);

    const later = await openDesk(area);
    expect(later.state().problems).toEqual(told);
    await later.dismissProblems();
    expect([...area.held.keys()].filter((key) => key.endsWith('-rescue'))).toEqual([]);
    expect((await openDesk(area)).state().problems).toEqual([]);
  });

  it('clears broken copies of what is cleared', async () => {
    const area = fakeArea();
    area.held.set('runs', 7).set('favourites', 7).set('settings', 7);
    const desk = await openDesk(area);
    await desk.clearAll();
    expect([...area.held.keys()].filter((key) => key.endsWith('-rescue'))).toEqual(['settings-rescue']);
    expect(desk.state().problems).toEqual([{ kind: 'corrupt-settings' }]);
  });

  it('takes the settings of a file, keeps those it does not name, and never those the administrator decided', async () => {
    const there = await openDesk(fakeArea(), () => start, fakeLock(), {
      siteAddress: 'https://a.example.se',
    });
    await there.changeSettings({ theme: 'dark', retentionDays: 90 });
    const file = JSON.parse(there.exportOwn()) as { settings: Record<string, unknown> };
    // What was decided there is not the user's own to take along.
    expect(file.settings).toEqual({ ...defaultSettings, theme: 'dark', retentionDays: 90 });

    const area = fakeArea();
    const here = await openDesk(area, () => start, fakeLock(), { retentionDays: 7 });
    await here.changeSettings({ textSize: 'large' });
    delete file.settings['textSize'];
    expect(await here.importOwn(JSON.stringify(file))).toMatchObject({ hasSettings: true });
    expect(here.state().settings).toEqual({
      ...defaultSettings,
      theme: 'dark',
      textSize: 'large',
      retentionDays: 7,
    });
    expect((await openDesk(area)).state().settings.theme).toBe('dark');
  });

  it('changes no setting for a file that has none, and reads nothing from one with broken settings', async () => {
    const desk = await openDesk(fakeArea());
    await desk.changeSettings({ theme: 'dark' });
    const { settings, ...before } = JSON.parse(desk.exportOwn()) as { settings: object; favourites: unknown };
    expect(await desk.importOwn(JSON.stringify(before))).toMatchObject({ hasSettings: false });
    expect(desk.state().settings.theme).toBe('dark');
    const broken = { ...before, settings: { ...settings, theme: 'rosa' }, favourites: ['guide:se'] };
    expect(await desk.importOwn(JSON.stringify(broken))).toBe('damaged');
    expect(desk.state()).toMatchObject({ favourites: [], settings: { theme: 'dark' } });
  });

  it('lets the administrator decide over the user', async () => {
    const area = fakeArea();
    const desk = await openDesk(area, () => start, fakeLock(), {
      retentionDays: 7,
      siteAddress: 'https://metod.example.se/',
    });
    await desk.changeSettings({ retentionDays: 90, theme: 'dark' });
    expect(desk.state().settings).toMatchObject({
      retentionDays: 7,
      theme: 'dark',
      siteAddress: 'https://metod.example.se',
    });
    expect([...desk.state().decided].sort()).toEqual(['retentionDays', 'siteAddress']);
  });

  it('clears everything of the user’s own, and keeps the settings', async () => {
    const area = fakeArea();
    const desk = await openDesk(area);
    await desk.act({ type: 'start', checklist });
    await desk.setFavourite('guide:se', true);
    await desk.changeSettings({ theme: 'dark' });
    await desk.clearAll();
    expect([desk.state().runs.runs, desk.state().favourites]).toEqual([{}, []]);
    expect(desk.state().settings.theme).toBe('dark');
  });

  it('makes one run of one press, also when the worker is ended between storing it and saying so', async () => {
    const area = fakeArea();
    const effects = {
      address: undefined,
      openUrl: () => undefined,
      toPanel: () => undefined,
      toWindow: () => undefined,
    };
    let endings = 2;
    const palette = createRemoteDesk((onReply, onLost) => {
      // Every line wakes a worker that knows nothing of those before it.
      const worker = openDesk(area);
      return {
        send: async ({ id, what }) => {
          const answer = await answerAsk(await worker, effects, what);
          endings -= 1;
          if (endings >= 0) onLost();
          else onReply({ id, answer });
        },
        close: () => undefined,
      };
    });
    const { created: run = '' } = await palette.act({ type: 'start', checklist });
    endings = 2;
    const { created: copy = '' } = await palette.act({ type: 'duplicate', run });
    expect(Object.keys((await openDesk(area)).state().runs.runs).sort()).toEqual([run, copy].sort());
    palette.close();
  });

  it('suggests what the administrator maps to an address first, then by the words found', async () => {
    const desk = await openDesk(fakeArea(), () => start, fakeLock(), {
      suggestionsByAddress: [{ match: 'https://arende.example.se/sip/*', show: ['step:se/jobbsokande'] }],
    });
    const refs = async (address?: string) => (await desk.suggest(['sip'], address)).map(({ ref }) => ref);
    expect((await refs('https://arende.example.se/sip/7'))[0]).toBe('step:se/jobbsokande');
    expect((await refs('https://arende.example.se/annat'))[0]).not.toBe('step:se/jobbsokande');
    expect((await refs()).length).toBeGreaterThan(0);
    expect((await refs()).length).toBeLessThanOrEqual(5);
  });

  it('has words for everything that can go wrong with stored data', () => {
    for (const problem of [
      { kind: 'corrupt', kept: 1, damaged: 2, lost: 3 },
      { kind: 'future', version: 9, kept: 0 },
      { kind: 'corrupt-favourites', kept: 0 },
      { kind: 'corrupt-favourites', kept: 3 },
      { kind: 'corrupt-settings' },
      { kind: 'quota' },
      { kind: 'unavailable' },
    ] as const)
      expect(problemText(problem).text.length).toBeGreaterThan(40);
  });
});
