import type { Plugin } from 'vite';

/**
 * Lets `import()` be itself. Vite wraps it to load the styles and chunks of what is imported beforehand; here that is one script without either,
 * and the wrapper would be three quarters of a kilobyte on every page. The name is Vite's own (8.x): should it change, the wrapper is back and
 * nothing else happens.
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
