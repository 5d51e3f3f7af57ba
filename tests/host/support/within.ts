/** Waits for a promise no longer than so many milliseconds; throws with what was waited for when it takes longer. */
export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not done in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again and again, `every` so many milliseconds, until the answer is something, and gives it. Throws with what was waited for when the time is up. */
export async function until<T>(
  milliseconds: number,
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  { every = 40 }: { readonly every?: number } = {},
): Promise<T> {
  const end = Date.now() + milliseconds;
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      last = String(answer);
    } catch (error) {
      // What is asked may not be there yet: a page under way, a server that has not begun to listen.
      last = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > end) throw new Error(`${what}: not so in ${milliseconds} ms; last: ${last}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
