import { build } from 'vite';

/**
 * A module and all it imports as one classic script, for pages that are opened as files: browsers refuse modules there. Takes about a
 * second the first time, and a few tenths after that.
 */
export async function bundleScript(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: file, formats: ['iife'], name: 'metodlotsen', fileName: () => 'script.js' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs)
    if ('output' in output) {
      const [chunk] = output.output;
      return chunk.code;
    }
  throw new Error(`bundle: ${file} gave no script`);
}
