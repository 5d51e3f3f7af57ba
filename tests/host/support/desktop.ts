import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runToEnd, startChild, type Child } from './child.ts';
import { shownAt, shownIn, type Area } from './frame-buffer.ts';
import { until } from './within.ts';

/** A screen that nobody sees, with a window manager, a keyboard and a pointer. */
export interface Desktop {
  /** For the environment of what is to be shown on it, such as `:99`. */
  readonly display: string;
  /** Presses a combination on the keyboard, as xdotool writes it: `alt+shift+m`, `Return`. */
  readonly press: (...combinations: readonly string[]) => Promise<void>;
  /** Holds a combination down for so many milliseconds, and has the keyboard repeat it as keyboards do. */
  readonly hold: (milliseconds: number, ...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly moveTo: (x: number, y: number) => Promise<void>;
  /** Moves the pointer to a place on the screen and clicks; button 3 is the right one. */
  readonly click: (x: number, y: number, options?: { button?: 1 | 3; times?: 1 | 2 }) => Promise<void>;
  /** The colour shown at a place on the screen, whatever program painted it. */
  readonly shownAt: (x: number, y: number) => readonly [number, number, number];
  /**
   * Does something and waits until a part of the screen has changed by it and then stands still: a menu or list of a browser's cannot be
   * asked whether it is there.
   */
  readonly untilChanged: (area: Area, what: string, action: () => Promise<void>) => Promise<void>;
  /** Waits until a program has a window on the screen, and gives it the keyboard. `name` is the window's class, such as `chromium`. */
  readonly enterWindow: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long nothing may change before it counts as done, in milliseconds. */
const stillness = 400;

/** Starts it on a display number the X server picks itself. */
export async function openDesktop(): Promise<Desktop> {
  // `-displayfd 1`: the number of the display, which the server picks, is written on a line of its own to its output.
  const folder = mkdtempSync(join(tmpdir(), 'metodlotsen-screen-'));
  const screen = ['-screen', '0', '1280x900x24', '-fbdir', folder];
  const child = startChild('Xvfb', ['-displayfd', '1', '-nolisten', 'tcp', ...screen]);
  const end = async () => {
    await child.end();
    rmSync(folder, { recursive: true, force: true });
  };
  const display = await until(10_000, 'a display', async () => {
    const number = /^(\d+)$/m.exec(child.output())?.[1];
    return number === undefined ? undefined : `:${number}`;
  }).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  let manager: Child | undefined;
  const buffer = join(folder, 'Xvfb_screen0');
  const env = { DISPLAY: display };
  const xdotool = async (...args: readonly string[]) => {
    await runToEnd(10_000, 'xdotool', args, { env });
  };
  try {
    manager = startChild('openbox', [], { env });
    await until(8000, 'the window manager', async () => {
      // Set on the root window by a window manager that follows the standard.
      await runToEnd(2000, 'xdotool', ['get_desktop'], { env });
      return true;
    });
  } catch (error) {
    await manager?.end();
    await end();
    throw error;
  }
  const moveTo = (x: number, y: number) => xdotool('mousemove', String(Math.round(x)), String(Math.round(y)));
  return {
    display,
    moveTo,
    press: (...combinations) => xdotool('key', '--clearmodifiers', '--delay', '40', ...combinations),
    hold: async (milliseconds, ...keys) => {
      await xdotool(...keys.flatMap((key) => ['keydown', key]));
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await xdotool(...keys.toReversed().flatMap((key) => ['keyup', key]));
    },
    type: (text) => xdotool('type', '--delay', '30', text),
    click: async (x, y, { button = 1, times = 1 } = {}) => {
      await moveTo(x, y);
      await xdotool('click', '--repeat', String(times), '--delay', '60', String(button));
    },
    shownAt: (x, y) => shownAt(buffer, x, y),
    untilChanged: async (area, what, action) => {
      const before = shownIn(buffer, area);
      await action();
      await until(15_000, what, async () => !shownIn(buffer, area).equals(before));
      let [last, since] = [before, Date.now()];
      await until(15_000, `${what}, standing still`, async () => {
        const now = shownIn(buffer, area);
        if (!now.equals(last)) [last, since] = [now, Date.now()];
        return Date.now() - since > stillness;
      });
    },
    enterWindow: async (name) => {
      await until(20_000, `a window of ${name}`, async () => {
        await xdotool(
          'search',
          '--onlyvisible',
          '--class',
          name,
          'windowactivate',
          '--sync',
          'windowfocus',
          '--sync',
        );
        return true;
      });
    },
    close: async () => {
      await manager?.end();
      await end();
    },
  };
}
