import type { Plugin } from 'vite';

/**
 * Lets `import()` be itself. Vite wraps it to load the styles and chunks of what is imported beforehand; here that is one script without either,
 * and the wrapper would be three quarters of a kilobyte on every page, which takes some over their budget; `build.modulePreload: false` leaves it in.
 * The name is Vite's own (8.x): should it change, the wrapper is back, and the budget's test says so.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
