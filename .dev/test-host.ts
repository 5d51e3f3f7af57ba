// `npm run test:host`: what only shows on a real machine. Firefox and Chromium with their own keys, menus and policies, and the quick
// search inside a real case system. Installs what is missing (Debian, as root). Words after `--` go to vitest, such as a part of a path.
import { runSuite, suites } from './run-suite.ts';

process.exitCode = await runSuite(suites.host, process.argv.slice(2));
