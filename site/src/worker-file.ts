/** The service worker's file. Lies at the site's root, since a worker answers for the folder it lies in. */
export const workerFile = 'utan-nat.js';
