import { storedText, storeText } from '../browser-store.ts';

/** Is there when the reader wants no pages kept. */
const offKey = 'metodlotsen:utan-nat-av';

/** Whether pages may be kept. Not when storage is closed to us: a reader who shut it has then already said so. */
export const mayKeepPages = (): boolean => storedText(offKey) === null;

/** Keeps the choice. Gives whether it could be kept. */
export const setMayKeepPages = (may: boolean): boolean => storeText(offKey, may ? undefined : 'ja');
