/**
 * Prints the search's quality, time per keystroke and size beside plain fuse.js, MiniSearch and
 * Pagefind, on the same data in one run. Usage:
 * `node tests/bench/search-bench.ts [--scales=1,10,100] [--data=own|comparison]`.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import { loadLexicon } from '#content/load/load-lexicon.ts';
import { packLexicon } from '#content/core/search/pack-lexicon.ts';
import { withTypo, withoutDiacritics } from '../relevance/damage.ts';
import { meanScore, scoreQuery, type QueryScore } from '../relevance/metrics.ts';
import { comparisonData, ownData, scaleUp, type BenchData } from './bench-data.ts';
import {
  fuseEngine,
  miniSearchEngine,
  ownEngine,
  pagefindEngine,
  type Engine,
  type Query,
} from './engines.ts';

/** Keystrokes timed per engine and scale, and how long they may take together before the rest is left out. */
const KEYSTROKES = 1500;
const PATIENCE_MS = 12_000;
/** Keystrokes before the clock starts, so that it times the engine and not the compiler. */
const WARM_UP = 100;
const BUILDS = 3;
/** Slips per query: one could be lucky. */
const SLIPS = 3;

const scales = (process.argv.find((argument) => argument.startsWith('--scales='))?.slice(9) ?? '1,10,100')
  .split(',')
  .map(Number);
const chosen = process.argv.find((argument) => argument.startsWith('--data='))?.slice(7);
const lexicon = loadLexicon();
const engines: readonly Engine[] = [ownEngine(lexicon), fuseEngine, miniSearchEngine, pagefindEngine];

for (const data of [
  chosen === 'own' ? undefined : comparisonData(),
  chosen === 'comparison' ? undefined : ownData(),
]) {
  if (data === undefined || data.queries.length === 0) continue;
  console.log(
    `\n# ${data.name}: ${String(data.entries.length)} entries, ${String(data.queries.length)} queries`,
  );
  for (const scale of scales) await compare(data, scale);
}
await printBadInput();
await printSize();

async function compare(data: BenchData, scale: number): Promise<void> {
  const entries = scaleUp(data.entries, scale);
  console.log(`\n${String(entries.length)} entries (${String(scale)} ×)`);
  console.log(
    'engine        build ms   p50 ms   p99 ms   max ms' +
      (scale === 1 ? '   nDCG@5  MRR@10  succ@1  right@3   empty   typo MRR   no åäö nDCG' : ''),
  );
  for (const engine of engines) {
    if (engine === pagefindEngine && scale > 10) {
      console.log(engine.name.padEnd(12), '(left out: indexing takes minutes)');
      continue;
    }
    const [query, built] = await timeBuild(engine, entries, scale === 1 ? BUILDS : 1);
    const times = await timeKeystrokes(query, data);
    const columns = [
      built.toFixed(0).padStart(9),
      ...[0.5, 0.99, 1].map((share) => percentile(times, share).toFixed(2).padStart(8)),
    ];
    if (scale === 1) columns.push(await quality(query, data));
    console.log(
      engine.name.padEnd(12),
      columns.join(' '),
      times.length < KEYSTROKES ? `(${String(times.length)} keystrokes)` : '',
    );
  }
}

/** The engine's query function, and the shortest time it took to build: the others had company on the machine. */
async function timeBuild(
  engine: Engine,
  entries: BenchData['entries'],
  times: number,
): Promise<readonly [Query, number]> {
  let shortest = Infinity;
  for (;;) {
    const start = performance.now();
    const query = await engine.build(entries);
    shortest = Math.min(shortest, performance.now() - start);
    if (--times < 1) return [query, shortest];
  }
}

/** Every query typed letter by letter, evenly thinned out to the number of keystrokes wanted. */
async function timeKeystrokes(query: Query, { queries }: BenchData): Promise<readonly number[]> {
  const typed = queries.flatMap(({ query: text }) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  const step = Math.max(1, typed.length / KEYSTROKES);
  const times: number[] = [];
  const end = performance.now() + PATIENCE_MS;
  for (const text of typed.slice(0, WARM_UP))
    if (performance.now() < end - PATIENCE_MS / 2) await query(text);
  for (let at = 0; at < typed.length && performance.now() < end; at += step) {
    const start = performance.now();
    await query(typed[Math.floor(at)] ?? '');
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

async function quality(query: Query, data: BenchData): Promise<string> {
  const whole = await score(query, data, (text) => [text]);
  const slipped = await score(query, data, (text, number) =>
    Array.from({ length: SLIPS }, (_, slip) => withTypo(text, slip * 1000 + number)),
  );
  const folded = await score(query, data, (text) => [withoutDiacritics(text)]);
  const figures = [
    whole.ndcg5,
    whole.mrr10,
    whole.success1,
    whole.exact3,
    whole.empty,
    slipped.mrr10,
    folded.ndcg5,
  ];
  return figures.map((figure, at) => figure.toFixed(3).padStart(at > 4 ? 10 : 8)).join('');
}

async function score(
  query: Query,
  { queries }: BenchData,
  variants: (text: string, number: number) => readonly string[],
): Promise<QueryScore> {
  const scores: QueryScore[] = [];
  for (const [number, { query: text, grades }] of queries.entries()) {
    for (const variant of variants(text, number)) scores.push(scoreQuery(await query(variant), grades));
  }
  return meanScore(scores);
}

/** The slowest answer to what no one should type. */
async function printBadInput(): Promise<void> {
  const query = await ownEngine(lexicon).build(ownData().entries);
  const inputs = [
    '',
    's',
    'ö'.repeat(10_000),
    'abc '.repeat(2500),
    '.*+?^${}()|[]\\',
    '🙂'.repeat(500),
    'a\u0301'.repeat(2000),
    '<b>x</b>',
  ];
  const times: number[] = [];
  for (const input of inputs) {
    const start = performance.now();
    await query(input);
    times.push(performance.now() - start);
  }
  console.log(`\nbad input: at most ${Math.max(...times).toFixed(1)} ms`);
}

/** What a reader of the site downloads: the bundled search with its libraries, and the lexicon as the site packs it. */
async function printSize(): Promise<void> {
  const entry = fileURLToPath(new URL('../../site/src/elements/search/load-search.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const code =
    output !== undefined && 'output' in output
      ? output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
      : '';
  const kB = (text: string): number => gzipSync(text, { level: 9 }).length / 1024;
  const [codeSize, lexiconSize] = [kB(code), kB(JSON.stringify(packLexicon(lexicon)))];
  console.log(
    `\ncode ${codeSize.toFixed(1)} kB gz + lexicon ${lexiconSize.toFixed(1)} kB gz = ${(codeSize + lexiconSize).toFixed(1)} kB gz`,
  );
}
