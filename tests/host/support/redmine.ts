import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { runToEnd, startChild, type Child } from './child.ts';
import { until } from './within.ts';

/** Redmine on loopback, in Swedish, with an administrator and a project, over a database of its own. */
export interface Redmine {
  /** Such as `http://127.0.0.1:41233`, without a slash at the end. */
  readonly origin: string;
  readonly login: string;
  readonly password: string;
  /** The project's name in addresses. */
  readonly project: string;
  readonly close: () => Promise<void>;
}

const application = '/usr/share/redmine';
/** The database that Debian's package sets up when it is installed; it is copied, never written to. */
const installed = '/var/lib/dbconfig-common/sqlite3/redmine/instances/default/redmine_default';
const [login, password, project] = ['admin', 'bara-pa-loopback', 'samordning'];

const setUp = `
Setting.default_language = 'sv'
admin = User.find_by(login: '${login}')
admin.password = admin.password_confirmation = '${password}'
admin.must_change_passwd = false
admin.language = 'sv'
admin.save!
project = Project.new(name: 'Samordning', identifier: '${project}')
project.trackers = Tracker.all
project.save!
`;

/** Starts what Debian's packages `redmine redmine-sqlite thin` installed. */
export async function startRedmine(): Promise<Redmine> {
  if (!existsSync(installed)) throw new Error(`host: Redmine has no database at ${installed}`);
  const folder = mkdtempSync(join(tmpdir(), 'metodlotsen-redmine-'));
  let server: Child | undefined;
  const close = async () => {
    await server?.end();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    copyFileSync(installed, join(folder, 'db.sqlite'));
    writeFileSync(join(folder, 'set-up.rb'), setUp);
    const options = {
      cwd: application,
      env: {
        RAILS_ENV: 'production',
        RUBYOPT: '-W0',
        X_DEBIAN_SITEID: 'default',
        DATABASE_URL: `sqlite3:${join(folder, 'db.sqlite')}`,
        RAILS_LOG_TO_STDOUT: '1',
      },
    };
    await runToEnd(60_000, 'bundle', ['install', '--local', '--quiet'], options);
    await runToEnd(60_000, 'bin/rails', ['runner', join(folder, 'set-up.rb')], options);
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const at = ['-b', '127.0.0.1', '-p', String(port), '-P', join(folder, 'pid')];
    const started = startChild('bin/rails', ['server', '-u', 'thin', ...at], options);
    server = started;
    await until(60_000, 'Redmine to answer', async () => {
      if (started.code() !== undefined) throw new Error(started.output());
      const answer = await fetch(`${origin}/login`, { signal: AbortSignal.timeout(10_000) });
      return answer.ok;
    });
    return { origin, login, password, project, close };
  } catch (error) {
    await close();
    throw error;
  }
}
