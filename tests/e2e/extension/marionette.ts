import { connect, type Socket } from 'node:net';

/** A line to Firefox's own remote control: JSON arrays with their length in front, over TCP. */
export interface Marionette {
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Connects, trying again until Firefox listens. */
export async function connectMarionette(port: number, patience = 30_000): Promise<Marionette> {
  const end = Date.now() + patience;
  for (;;) {
    const socket = await tryConnect(port);
    if (socket) return talk(socket);
    if (Date.now() > end) throw new Error(`marionette: nobody listens on port ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function tryConnect(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

function talk(socket: Socket): Marionette {
  let buffer = Buffer.alloc(0);
  let nextId = 0;
  const waiting = new Map<number, Waiting>();
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('marionette: the line was closed')));
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const length = Number(buffer.toString('latin1', 0, Math.max(colon, 0)));
      if (colon < 0 || buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(buffer.toString('utf8', colon + 1, colon + 1 + length));
      buffer = buffer.subarray(colon + 1 + length);
      // The first thing Firefox sends is a greeting, which is not an array.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [
        number,
        number,
        { error: string; message: string } | null,
        unknown,
      ];
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`marionette: ${error.error}: ${error.message}`));
      else asked?.resolve(result);
    }
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = nextId;
        nextId += 1;
        waiting.set(id, { resolve, reject });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
}
