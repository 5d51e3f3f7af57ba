import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyRunStore } from '#content/core/runs/run.ts';
import { createRun } from '#content/core/runs/create-run.ts';
import { listOf } from '../../content/core/runs/arbitrary-run.ts';

type Listener = () => void;
const held = new Map<string, unknown>();
const badges: string[] = [];
const changed: Listener[] = [];
const started: Listener[] = [];
const listening = (listeners: Listener[]) => ({ addListener: (heard: Listener) => listeners.push(heard) });
const chromium = {
  runtime: { id: 'metodlotsen', onStartup: listening(started) },
  storage: {
    local: { get: async (key: string) => ({ [key]: held.get(key) }), onChanged: listening(changed) },
  },
  action: {
    setBadgeText: async ({ text }: { text: string }) => void badges.push(text),
    setBadgeBackgroundColor: async () => undefined,
  },
};

/** What the button says after the number has been counted once more. */
async function nextBadge(): Promise<string | undefined> {
  const before = badges.length;
  vi.advanceTimersByTime(2000);
  await vi.waitFor(() => expect(badges).toHaveLength(before + 1));
  return badges.at(-1);
}

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('chrome', chromium);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date(2026, 10, 22, 12) });
  for (const list of [badges, changed, started]) list.length = 0;
  held.clear();
  const run = createRun(listOf('a'), emptyRunStore, { now: Date.now(), random: Math.random });
  if (!run) throw new Error('test: no run');
  const due = { ...run, settings: { ...run.settings, dueOn: '2026-11-23' } };
  held.set('runs', { ...emptyRunStore, runs: { [run.id]: due } });
  held.set('settings', { dueBadge: true });
  (await import('../../../extension/platform/due-badge.ts')).keepDueBadge();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a run that became due overnight is counted as the browser starts', async () => {
  expect(await nextBadge()).toBe('');
  vi.setSystemTime(new Date(2026, 10, 23, 7));
  for (const heard of started) heard();
  expect(await nextBadge()).toBe('1');
});

test('what changes together is counted once', async () => {
  expect(await nextBadge()).toBe('');
  held.set('settings', { dueBadge: false });
  for (let time = 0; time < 20; time += 1) for (const heard of changed) heard();
  expect(await nextBadge()).toBe('');
  expect(badges).toHaveLength(2);
});

test('nothing is counted for those who have not asked', async () => {
  held.set('settings', {});
  vi.setSystemTime(new Date(2026, 10, 24));
  expect(await nextBadge()).toBe('');
});
