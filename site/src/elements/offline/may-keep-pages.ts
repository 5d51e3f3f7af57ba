/** Is there when the reader wants no pages kept. */
export const offKey = 'metodlotsen:utan-nat-av';

/** Whether pages may be kept. Not when storage is closed to us: a reader who shut it has then already said so. */
export function mayKeepPages(): boolean {
  try {
    return localStorage.getItem(offKey) === null;
  } catch (error) {
    console.warn('Valet kunde inte läsas', error);
    return false;
  }
}
