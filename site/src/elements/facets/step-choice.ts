import type { Choice } from './facet-choice.ts';

const guideOf = (step: string): string => step.split('/')[0] ?? '';

/** A choice as it is read from an address: a chosen step brings its guide with it, or it could not be seen or taken back. */
export function withGuidesOfSteps(choice: Choice): Choice {
  const { metod = [], steg = [] } = choice;
  return steg.length === 0 ? choice : { ...choice, metod: [...new Set([...metod, ...steg.map(guideOf)])] };
}

/** A choice without the steps of guides that are not chosen: they are no longer offered. */
export function withoutStepsOfOthers(choice: Choice): Choice {
  const { metod = [], steg = [] } = choice;
  return steg.length === 0
    ? choice
    : { ...choice, steg: steg.filter((step) => metod.includes(guideOf(step))) };
}
