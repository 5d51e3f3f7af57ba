/** Ids of the pieces a reader has ticked. A piece keeps its tick as long as it has its id. */
export type Progress = readonly string[];

export const progressKey = 'metodlotsen:larvag';

export const writeProgress = (done: Progress): string =>
  JSON.stringify({ version: 1, done: [...new Set(done)].sort() });

/** The ticks in stored or imported text. Nothing when the text is something else. */
export function readProgress(text: string | null): Progress | undefined {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1)
      return undefined;
    if (!('done' in value) || !Array.isArray(value.done)) return undefined;
    return value.done.filter((id): id is string => typeof id === 'string' && /^[a-z0-9-]{1,80}$/.test(id));
  } catch (error) {
    console.info('Kryssen gick inte att tyda', error);
    return undefined;
  }
}
