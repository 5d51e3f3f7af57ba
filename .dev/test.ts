// `npm test`: everything a change must pass, on the built site and the built extension in a real browser.
// Words after `--` go to vitest, such as a part of a path: `npm test -- checklist`.
import { runSuite, suites } from './run-suite.ts';

process.exitCode = await runSuite(suites.everyChange, process.argv.slice(2));
