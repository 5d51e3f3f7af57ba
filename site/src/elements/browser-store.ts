/** The text kept in this browser under a name, `null` when there is none, nothing when storage is closed to us. */
export function storedText(name: string): string | null | undefined {
  try {
    return localStorage.getItem(name);
  } catch (error) {
    console.warn(name, error);
    return undefined;
  }
}

/** Keeps a text in this browser under a name, or takes away what is there when given none. Gives whether the browser allowed it. */
export function storeText(name: string, text?: string): boolean {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    return true;
  } catch (error) {
    console.warn(name, error);
    return false;
  }
}

/** The JSON object that a stored text is. Nothing when there is no text, it is broken, or it is something else than an object. */
export function storedRecord(text: string | null): Readonly<Record<string, unknown>> | undefined {
  if (text === null || text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    // Another program's under the same name, or cut off: as if there were none.
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
