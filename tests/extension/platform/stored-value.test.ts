import { describe, expect, it } from 'vitest';
import { storedValue } from '../../../extension/platform/stored-value.ts';
import { fakeArea, fakeLock } from './fake-area.ts';

const make = () => {
  const area = fakeArea();
  const stored = storedValue<number, 'broken'>({
    area,
    key: 'count',
    parse: (raw) =>
      raw === undefined
        ? { value: 0 }
        : typeof raw === 'number'
          ? { value: raw }
          : { value: 0, problem: 'broken' },
    withLock: fakeLock(),
  });
  return { area, stored };
};

describe('a stored value', () => {
  it('loses no change when many are made at once', async () => {
    const { area, stored } = make();
    await Promise.all(Array.from({ length: 50 }, () => stored.change((count) => count + 1)));
    expect(area.held.get('count')).toBe(50);
  });

  it('puts aside what it could not read before writing over it, and tells until that is forgotten', async () => {
    const { area, stored } = make();
    area.held.set('count', 'sju');
    expect(await stored.read()).toEqual({ value: 0, problem: 'broken' });
    await stored.change((count) => count + 1);
    expect(area.held.get('count')).toBe(1);
    expect(area.held.get('count-rescue')).toBe('sju');
    expect(await stored.rescued()).toBe('broken');
    await stored.forgetRescued();
    expect(await stored.rescued()).toBeUndefined();
  });

  it('puts no personal number aside', async () => {
    const { area, stored } = make();
    area.held.set('count', { note: '811228-9874', number: 198112289874 });
    await stored.change((count) => count + 1);
    expect(JSON.stringify([...area.held])).not.toContain('9874');
    expect(await stored.rescued()).toBe('broken');
  });

  it('is the changed value, with the fault, when there is no room to write it', async () => {
    const { area, stored } = make();
    area.fault = new Error('Resource::kQuotaBytes quota exceeded');
    expect(await stored.change((count) => count + 1)).toEqual({ value: 1, fault: 'quota' });
  });

  it('is what nothing stored gives, with the fault, when storage cannot be reached', async () => {
    const { area, stored } = make();
    area.fault = new Error('Access to storage is not allowed');
    expect(await stored.read()).toEqual({ value: 0, fault: 'unavailable' });
  });

  it('tells of changes made elsewhere, until it is no longer listened to', async () => {
    const { area, stored } = make();
    const heard: number[] = [];
    const listening = new AbortController();
    stored.watch(({ value }) => heard.push(value), listening.signal);
    await area.set({ count: 7 });
    listening.abort();
    await area.set({ count: 8 });
    expect(heard).toEqual([7]);
  });

  it('writes nothing when nothing changed', async () => {
    const { area, stored } = make();
    await stored.change((count) => count);
    expect(area.held.has('count')).toBe(false);
  });
});
