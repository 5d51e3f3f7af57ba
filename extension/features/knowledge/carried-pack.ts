import type { Pack } from '#content/core/pack.ts';

/**
 * What the extension carries of the knowledge: all of it but paths, pieces, questions and kits. Learning is done on the site, so no
 * card shows them, and they would be a tenth of what is read when the panel opens. The hash is still that of the whole.
 */
export const carriedPack = (pack: Pack): Pack => ({ ...pack, paths: [], pieces: [], quizzes: [], kits: [] });
