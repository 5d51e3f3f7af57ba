// `npm run sok -- "fråga"`: what a user would find. `--json` gives an array of { id, kind, title, url, score }.
import { searchEntries } from '../content/core/search-entries.ts';
import { createSearch } from '../content/core/search/create-search.ts';
import { loadContent } from '../content/load/load-content.ts';
import { loadLexicon } from '../content/load/load-lexicon.ts';

const asJson = process.argv.includes('--json');
const limitFlag = process.argv.indexOf('--limit');
const limit = limitFlag > 0 ? Number(process.argv[limitFlag + 1]) : 10;
const query = process.argv
  .slice(2)
  .filter((word, index, all) => !word.startsWith('--') && all[index - 1] !== '--limit')
  .join(' ');

if (query === '') {
  console.error('Skriv vad du söker: npm run sok -- "samtycke sip"');
  process.exit(2);
}
const search = createSearch({
  entries: searchEntries(loadContent().pack),
  lexicon: loadLexicon(),
});
const { hits, suggestion } = search.search(query, { limit });
if (asJson)
  console.log(
    JSON.stringify(
      hits.map(({ id, kind, title, url, score }) => ({ id, kind, title, url, score })),
      null,
      2,
    ),
  );
else {
  if (suggestion) console.log(`Menade du ${suggestion.text}?\n`);
  if (hits.length === 0) console.log('Inga träffar.');
  hits.forEach((hit, index) =>
    console.log(
      `${String(index + 1).padStart(2)}. ${hit.title}\n    ${hit.kind} · ${hit.url} · ${hit.score.toFixed(2)}`,
    ),
  );
}
