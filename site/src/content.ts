import { pathToFileURL } from 'node:url';
import type * as LoadContent from '#content/load/load-content.ts';
import type * as LoadLexicon from '#content/load/load-lexicon.ts';
import { swedishDay } from '#content/core/language/swedish-day.ts';
import { formatProblem } from '#content/core/problem.ts';
import { createPackIndex } from '#content/core/pack-index.ts';

// The loader reads files that lie beside it, so it must run where it lies: Node imports it as it stands, outside the bundle.
const loader = <T>(file: string): Promise<T> =>
  import(/* @vite-ignore */ pathToFileURL(`${CONTENT_FOLDER}/load/${file}`).href) as Promise<T>;
const { loadContent } = await loader<typeof LoadContent>('load-content.ts');
const { loadLexicon } = await loader<typeof LoadLexicon>('load-lexicon.ts');

const { pack: loaded, problems } = loadContent();
const errors = problems.filter(({ severity }) => severity === 'error');
if (errors.length > 0 && process.env['METODLOTSEN_ALLOW_PROBLEMS'] !== '1')
  throw new Error(['Kunskapen har fel som måste rättas:', ...errors.map(formatProblem)].join('\n'));

/** All knowledge, read once per build. */
export const pack = loaded;
export const index = createPackIndex(pack);
/** The words search knows to be near each other. */
export const lexicon = loadLexicon(`${CONTENT_FOLDER}/lexicon`);
/** The day of the build in Sweden, `2026-11-22`: what "this month" and "expired" are judged by. */
export const today = swedishDay();
