import { createHash } from 'node:crypto';
import { packLexicon } from '#content/core/search/pack-lexicon.ts';
import { searchEntries } from '#content/core/search-entries.ts';
import { lexicon, pack } from './content.ts';
import type { SearchData } from './elements/search/load-search.ts';

/** What the browser's search is made of, as JSON. Body text is what makes it large; it is fetched on first use only. */
const data: SearchData = { entries: searchEntries(pack), lexicon: packLexicon(lexicon) };
export const searchData: string = JSON.stringify(data);
export const searchDataHash: string = createHash('sha256').update(searchData).digest('hex').slice(0, 16);
/** The name changes with the content, so a browser may keep it for ever. */
export const searchDataUrl = `/sok-data/${searchDataHash}.json`;
