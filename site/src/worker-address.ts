import { workerFile } from './worker-file.ts';

/**
 * Where pages find the worker. Nothing when there is none: in development, where it would stand between the editor and the page, and in a site
 * built with `METODLOTSEN_WORKER=0`.
 */
export const workerAddress: string | undefined =
  import.meta.env.PROD && process.env['METODLOTSEN_WORKER'] !== '0'
    ? `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${workerFile}`
    : undefined;
