import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  back,
  currentView,
  firstPlace,
  opened,
  toTab,
  type View,
} from '../../../../extension/features/place/place.ts';
import { readPlace } from '../../../../extension/features/place/stored-place.ts';

const card = (ref: string): View => ({ type: 'card', ref });
const run = (id: string): View => ({ type: 'run', id });

describe('the place in the panel', () => {
  it('opens a card on top of the tab, and goes back', () => {
    const place = opened(opened(firstPlace, card('guide:se')), card('step:se/yrkesprofil'));
    expect(currentView(place)).toEqual(card('step:se/yrkesprofil'));
    expect(currentView(back(place))).toEqual(card('guide:se'));
    expect(currentView(back(back(place)))).toBeUndefined();
    expect(back(firstPlace)).toBe(firstPlace);
  });

  it('opens a run among the checklists, in place of another run', () => {
    const place = opened(opened(opened(firstPlace, card('guide:se')), run('a')), run('b'));
    expect(place.tab).toBe('checklists');
    expect(place.stacks.checklists).toEqual([run('b')]);
    expect(currentView(toTab(place, 'search'))).toEqual(card('guide:se'));
  });

  it('does not open the same card twice in a row', () => {
    const place = opened(firstPlace, card('guide:se'));
    expect(opened(place, card('guide:se'))).toBe(place);
  });

  it('goes to the beginning of the tab one is on', () => {
    expect(toTab(opened(firstPlace, card('guide:se')), 'search')).toEqual(firstPlace);
  });

  it('is the first place when what is remembered cannot be read', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(readPlace(stored).stacks).toBeDefined();
      }),
    );
    expect(readPlace({ tab: 'annat' })).toEqual(firstPlace);
  });

  it('remembers no more than it must, however far one goes', () => {
    let place = firstPlace;
    for (let step = 0; step < 200; step += 1) place = opened(place, card(`guide:g${step}`));
    expect(place.stacks.search).toHaveLength(50);
    expect(readPlace(JSON.parse(JSON.stringify(place)))).toEqual(place);
  });
});
