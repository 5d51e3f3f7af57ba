import type { OfflinePlan, OfflineSection } from './offline-plan.ts';
import { isKeepable, pathWithin } from './way-of.ts';

/** Pages read outside the sections: more than this and the one read longest ago goes. */
const mostPages = 40;
const mostParts = 100;

/** What the worker keeps: one cache for the shell, one for pages read, one for parts and one for each section, all of one version. */
export class KeptFiles {
  readonly #plan: OfflinePlan;
  readonly #scope: string;
  readonly #prefix: string;
  readonly #filling = new Map<string, Promise<void>>();
  #isStopped = false;

  constructor(plan: OfflinePlan, scope: string) {
    this.#plan = plan;
    this.#scope = scope;
    // Two sites may share an origin, each in its folder.
    this.#prefix = `metodlotsen ${new URL(scope).pathname} `;
  }

  #name(part: string, version = this.#plan.version): string {
    return `${this.#prefix}${version} ${part}`;
  }

  #url(path: string): string {
    return new URL(path, this.#scope).href;
  }

  /** Names of this site's caches of other versions. */
  async #old(): Promise<readonly string[]> {
    const names = await caches.keys();
    return names.filter((name) => name.startsWith(this.#prefix) && !name.startsWith(this.#name('')));
  }

  /** What is kept under an address, its query and anchor aside. */
  async find(url: string): Promise<Response | undefined> {
    const path = pathWithin(url, this.#scope);
    if (path === undefined) return undefined;
    for (const name of await caches.keys()) {
      if (!name.startsWith(this.#name(''))) continue;
      const cache = await caches.open(name);
      const found = await cache.match(this.#url(path), { ignoreVary: true });
      if (found) return found;
    }
    return undefined;
  }

  fallback(): Promise<Response | undefined> {
    return this.find(this.#url(this.#plan.fallback));
  }

  /** From here on nothing is kept: the reader has turned it off, and this worker lives until its last page is left. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Keeps an answer, unless the shell holds it already. The query is not kept: the page is the same without it, and it may be something that was searched for. */
  async keep(url: string, response: Response): Promise<void> {
    const path = pathWithin(url, this.#scope);
    if (path === undefined || this.#isStopped || this.#plan.shell.includes(path)) return;
    if (!isKeepable(path, response)) return;
    const section = this.#sectionOf(path);
    const isPage = path === '' || path.endsWith('/');
    const cache = await caches.open(this.#name(section?.name ?? (isPage ? 'sidor' : 'delar')));
    // Taken away first, so that it is put last and the first is always the oldest.
    await cache.delete(this.#url(path));
    await cache.put(this.#url(path), response);
    if (section) return;
    const keys = await cache.keys();
    for (const key of keys.slice(0, Math.max(0, keys.length - (isPage ? mostPages : mostParts))))
      await cache.delete(key);
  }

  /** When a page has been read that the worker may have come too late for: keeps it, and what may be missing of the shell. */
  async keepVisited(url: string): Promise<void> {
    // A worker that was turned off and on again without leaving the page is the same one, and has nothing left.
    this.#isStopped = false;
    await this.#fillOnce('skal', this.#plan.shell);
    const path = pathWithin(url, this.#scope);
    if (path === undefined || (await this.find(url))) return;
    await this.keep(url, await fetch(this.#url(path)));
  }

  /** Keeps all of the section an address is in, when it is in one: someone has been there. */
  async keepSection(url: string): Promise<void> {
    const path = pathWithin(url, this.#scope);
    const section = path === undefined ? undefined : this.#sectionOf(path);
    if (section) await this.#fillOnce(section.name, section.files);
  }

  /** For a new version, before it takes over: the shell, and anew what the reader had of the one before. Fails when the shell cannot be had. */
  async prepare(): Promise<void> {
    await this.#fill('skal', this.#plan.shell);
    const old = await this.#old();
    for (const { name, files } of this.#plan.sections)
      if (old.some((cache) => cache.endsWith(` ${name}`))) await this.#refresh(name, files);
    for (const name of old.filter((cache) => cache.endsWith(' sidor'))) {
      const keys = await (await caches.open(name)).keys();
      await this.#refresh(
        'sidor',
        keys.flatMap(({ url }) => pathWithin(url, this.#scope) ?? []),
      );
    }
  }

  /** Takes away what earlier versions kept. */
  async forgetOld(): Promise<void> {
    for (const name of await this.#old()) await caches.delete(name);
  }

  #sectionOf(path: string): OfflineSection | undefined {
    return this.#plan.sections.find(({ prefixes }) => prefixes.some((prefix) => path.startsWith(prefix)));
  }

  /** Like filling, but a page that is gone or out of reach is left out. */
  async #refresh(part: string, paths: readonly string[]): Promise<void> {
    for (const path of paths)
      await this.#fill(part, [path]).catch((error: unknown) => console.warn(`${path} sparades inte`, error));
  }

  async #fillOnce(part: string, paths: readonly string[]): Promise<void> {
    // Two pages opened at once would both fetch all of it.
    const filling = this.#filling.get(part) ?? this.#fill(part, paths);
    this.#filling.set(part, filling);
    try {
      await filling;
    } finally {
      this.#filling.delete(part);
    }
  }

  async #fill(part: string, paths: readonly string[]): Promise<void> {
    const cache = await caches.open(this.#name(part));
    const has = new Set((await cache.keys()).map(({ url }) => url));
    for (const path of paths) {
      const url = this.#url(path);
      if (this.#isStopped) return;
      if (has.has(url)) continue;
      // A file named after its content is the same in every version; anything else must come from the server, not from the browser's memory.
      const isNamedByContent = path.startsWith('delar/');
      const known = isNamedByContent ? await caches.match(url, { ignoreVary: true }) : undefined;
      const response = known ?? (await fetch(url, { cache: isNamedByContent ? 'default' : 'no-cache' }));
      if (!isKeepable(path, response)) throw new Error(`worker: ${path} gave ${String(response.status)}`);
      await cache.put(url, response);
    }
  }
}
