import { describe, expect, it, vi } from 'vitest';
import { answerAsk } from '../../../../extension/features/messages/answer-ask.ts';
import { requestSchema, type Reply, type Request } from '../../../../extension/features/messages/protocol.ts';
import { createRemoteDesk } from '../../../../extension/features/messages/remote-desk.ts';
import { unreadState } from '../../../../extension/features/desk/unread-state.ts';

interface FakeLine {
  readonly sent: Request[];
  readonly reply: (reply: Reply) => void;
  readonly lose: () => void;
}

function fakeLines() {
  const lines: FakeLine[] = [];
  const open: Parameters<typeof createRemoteDesk>[0] = (onReply, onLost) => {
    const sent: Request[] = [];
    lines.push({ sent, reply: onReply, lose: onLost });
    return { send: (request) => void sent.push(request), close: () => undefined };
  };
  return { lines, open };
}

describe('the desk over a page', () => {
  it('asks again on a new line when the worker has gone, and gives the answer', async () => {
    const { lines, open } = fakeLines();
    const desk = createRemoteDesk(open);
    const card = desk.card('guide:se');
    lines[0]?.lose();
    expect(lines[1]?.sent).toEqual(lines[0]?.sent);
    lines[1]?.reply({ id: 0, answer: null });
    expect(await card).toBeUndefined();
  });

  it('opens another line when one is silent', async () => {
    vi.useFakeTimers();
    const { lines, open } = fakeLines();
    const asked = createRemoteDesk(open).briefs([]);
    vi.advanceTimersByTime(2100);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.sent).toEqual(lines[0]?.sent);
    lines[1]?.reply({ id: 0, answer: [] });
    expect(await asked).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(lines).toHaveLength(2);
    vi.useRealTimers();
  });

  it('gives up after five lines', async () => {
    const { lines, open } = fakeLines();
    const asked = createRemoteDesk(open).briefs([]);
    for (let time = 0; time < 5; time += 1) lines[time]?.lose();
    await expect(asked).rejects.toThrow('does not answer');
  });

  it('asks again when a line breaks as it is used', async () => {
    const { lines, open } = fakeLines();
    let isBroken = true;
    const desk = createRemoteDesk((onReply, onLost) => {
      const line = open(onReply, onLost);
      return {
        ...line,
        send: (request) => {
          if (isBroken) {
            isBroken = false;
            throw new Error('Attempting to use a disconnected port object');
          }
          line.send(request);
        },
      };
    });
    const asked = desk.act({ type: 'reset', run: 'abcdefgh' });
    expect(lines).toHaveLength(2);
    lines[1]?.reply({ id: 0, answer: { refused: 'no-such-run' } });
    expect(await asked).toEqual({ refused: 'no-such-run' });
    // That the broken line at last says that it is lost changes nothing.
    lines[0]?.lose();
    expect(lines).toHaveLength(2);
  });

  it('fails what is asked when the extension has gone', async () => {
    const { lines, open } = fakeLines();
    let isGone = false;
    const desk = createRemoteDesk((onReply, onLost) => {
      if (isGone) throw new Error('Extension context invalidated.');
      return open(onReply, onLost);
    });
    const asked = desk.search('sip');
    isGone = true;
    lines[0]?.lose();
    await expect(asked).rejects.toThrow('no way');
    await expect(desk.search('sip')).rejects.toThrow('closed');
  });

  it('opens no new line once it is closed', () => {
    const { lines, open } = fakeLines();
    const desk = createRemoteDesk(open);
    desk.close();
    lines[0]?.lose();
    expect(lines).toHaveLength(1);
  });

  it('has the state the worker last told', () => {
    const { lines, open } = fakeLines();
    const desk = createRemoteDesk(open);
    let told = 0;
    desk.subscribe(() => (told += 1));
    lines[0]?.reply({ state: { ...unreadState, isReady: true } });
    expect([desk.state().isReady, told]).toEqual([true, 1]);
  });

  it('sends only what the worker accepts', async () => {
    const { lines, open } = fakeLines();
    const desk = createRemoteDesk(open);
    void desk.search('x'.repeat(9000));
    void desk.act({ type: 'start', checklist: 'innan-sip-motet' });
    void desk.act({ type: 'duplicate', run: 'abcdefgh' });
    void desk.suggest(['sip']);
    for (const request of lines[0]?.sent ?? []) expect(requestSchema.safeParse(request).success).toBe(true);
    expect(lines[0]?.sent).toHaveLength(4);
  });
});

describe('what a page could send', () => {
  it.each([
    [{}],
    ['search'],
    [{ id: 1, key: 'a-1', what: { ask: 'search', query: 'x'.repeat(501) } }],
    [{ id: 1, key: 'a-1', what: { ask: 'open', url: 'javascript:alert(1)' } }],
    [{ id: 1, key: 'a-1', what: { ask: 'open', url: 'file:///etc/passwd' } }],
    [{ id: 1, key: 'a-1', what: { ask: 'settings', change: {} } }],
    [{ id: 1, key: 'a-1', what: { ask: 'suggest', termIds: ['fri text om någon'] } }],
    [
      {
        id: 1,
        key: 'a-1',
        what: { ask: 'act', action: { type: 'start', checklist: 'x', note: 'fri text' } },
      },
    ],
    [{ id: 1, what: { ask: 'checklists' } }],
    [{ id: -1, key: 'a-1', what: { ask: 'checklists' } }],
  ])('is refused: %j', (message) => {
    expect(requestSchema.safeParse(message).success).toBe(false);
  });

  it.each([['fri text om någon'], ['811228-9874'], ['abc'], ['']])(
    'is no name of its own for a run: %j',
    (newRun) => {
      const what = { ask: 'act', action: { type: 'start', checklist: 'innan-sip-motet', newRun } };
      expect(requestSchema.safeParse({ id: 1, key: 'a-1', what }).success).toBe(false);
    },
  );

  it('never reaches the desk’s settings or whole collections', () => {
    // The questions the worker answers are these and no others.
    expect(answerAsk.length).toBe(3);
    const asks = requestSchema.shape.what.options.map((option) => option.shape.ask.value);
    expect([...asks].sort()).toEqual([
      'act',
      'briefs',
      'card',
      'checklists',
      'dismiss',
      'favourite',
      'glossary',
      'open',
      'search',
      'suggest',
      'to-panel',
      'to-window',
    ]);
  });
});
