import { build } from 'vite';

const entry = 'virtual:entry';

/**
 * Modules, in their order, and all they import as one classic script, for pages that are opened as files: browsers refuse modules there.
 * Takes about a second the first time, and a few tenths after that.
 */
export async function bundleScript(...files: readonly string[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry-of-many',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) =>
          id === `\0${entry}` ? files.map((file) => `import ${JSON.stringify(file)};`).join('\n') : null,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      // The library mode takes its entry as a file's path, and lets this go before it.
      rolldownOptions: { input: entry },
      lib: { entry, formats: ['iife'], name: 'metodlotsen', fileName: () => 'script.js' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs)
    if ('output' in output) {
      const [chunk] = output.output;
      return chunk.code;
    }
  throw new Error(`bundle: ${files.join(', ')} gave no script`);
}
