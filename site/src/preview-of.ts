import { index } from './content.ts';
import { previewFinder } from './view/previews/preview-of-page.ts';

/** The picture for a page's address. Made once for all pages: it looks through every entry. */
export const previewOf = previewFinder(index);
