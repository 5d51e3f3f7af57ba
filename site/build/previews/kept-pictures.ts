import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pictures from earlier builds, kept under a hash of everything they are made from. */
export interface KeptPictures {
  /** The kept picture made from the same thing; nothing when there is none. */
  readonly find: (madeFrom: string) => Promise<Buffer | undefined>;
  readonly keep: (madeFrom: string, picture: Buffer) => Promise<void>;
  /** Takes away what has neither been found nor kept since this was opened. */
  readonly forgetRest: () => Promise<void>;
}

/** Opens the kept pictures in a folder, which is made when it is missing. */
export async function keptPictures(folder: string): Promise<KeptPictures> {
  await mkdir(folder, { recursive: true });
  const there = new Set(await readdir(folder));
  const used = new Set<string>();
  const nameOf = (madeFrom: string): string => {
    const name = `${createHash('sha256').update(madeFrom).digest('hex').slice(0, 32)}.png`;
    used.add(name);
    return name;
  };
  return {
    find: async (madeFrom) => {
      const name = nameOf(madeFrom);
      return there.has(name) ? readFile(join(folder, name)) : undefined;
    },
    keep: async (madeFrom, picture) => {
      const file = join(folder, nameOf(madeFrom));
      // A build that is stopped half-way must not leave half a picture under a name that says it is whole.
      await writeFile(`${file}.part`, picture);
      await rename(`${file}.part`, file);
    },
    forgetRest: async () => {
      for (const name of there) if (!used.has(name)) await rm(join(folder, name), { force: true });
    },
  };
}
