// The tests serve the built site with the same server as `npm start`.
export { serveFolder, type StaticServer } from '../../.dev/static-server.ts';
