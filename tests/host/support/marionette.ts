import { connect, type Socket } from 'node:net';
import { within } from './within.ts';

/** A line to a Firefox started with `--marionette`. */
export interface Marionette {
  /** Sends a command and gives its result. Throws with Firefox's own words when it fails or takes longer than the limit. */
  readonly command: (name: string, parameters?: object, limit?: number) => Promise<unknown>;
  readonly close: () => void;
}

type Message = readonly [
  type: number,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
];

/**
 * Connects on loopback. The protocol, version 3: every packet is its length in bytes, a colon and JSON; a command is
 * `[0, id, name, parameters]`, an answer `[1, id, error, result]`. Firefox speaks first, with its greeting.
 * Source: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let greet: (() => void) | undefined;
  const greeted = new Promise<void>((resolve) => {
    greet = resolve;
  });
  const socket = connect(port, '127.0.0.1');
  readPackets(socket, (json) => {
    const message = JSON.parse(json) as Message | { marionetteProtocol: number };
    if ('marionetteProtocol' in message) {
      greet?.();
      return;
    }
    const [, id, error, result] = message;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
    else asked?.resolve(result);
  });
  const lost = (why: string) => {
    for (const { reject } of waiting.values()) reject(new Error(`marionette: ${why}`));
    waiting.clear();
  };
  socket.on('close', () => lost('Firefox closed the line'));
  await within(
    5000,
    'marionette to greet',
    new Promise<void>((resolve, reject) => {
      socket.on('error', (error) => {
        lost(error.message);
        reject(error);
      });
      void greeted.then(resolve);
    }),
  );

  let nextId = 0;
  return {
    command: (name, parameters = {}, limit = 15_000) => {
      nextId += 1;
      const id = nextId;
      const packet = JSON.stringify([0, id, name, parameters]);
      const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
      socket.write(`${Buffer.byteLength(packet)}:${packet}`);
      return within(limit, name, answer);
    },
    close: () => socket.destroy(),
  };
}

function readPackets(socket: Socket, onPacket: (json: string) => void): void {
  let pending = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const colon = pending.indexOf(58);
      if (colon < 0) return;
      const length = Number(pending.toString('latin1', 0, colon));
      const end = colon + 1 + length;
      if (pending.length < end) return;
      onPacket(pending.toString('utf8', colon + 1, end));
      pending = pending.subarray(end);
    }
  });
}
