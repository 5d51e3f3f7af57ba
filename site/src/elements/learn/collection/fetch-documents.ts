import type { CollectedDocument } from './collected-document.ts';
import type { Choice } from './choice.ts';

/**
 * The chosen entries laid out, in the given order, and the references that gave nothing: retired, or out of reach. `source` is the
 * folder they stand in, from the site's root.
 */
export async function fetchDocuments(
  source: string,
  choice: Choice,
): Promise<{ readonly documents: readonly CollectedDocument[]; readonly missing: readonly string[] }> {
  const answers = await Promise.all(
    choice.map(async (ref) => {
      try {
        const answer = await fetch(`${source}${ref.replace(':', '/')}.json`);
        // The file is built together with this script.
        return answer.ok ? ((await answer.json()) as CollectedDocument) : undefined;
      } catch (error) {
        console.warn(`${ref} gick inte att hämta`, error);
        return undefined;
      }
    }),
  );
  return {
    documents: answers.filter((document) => document !== undefined),
    missing: choice.filter((_, at) => answers[at] === undefined),
  };
}
