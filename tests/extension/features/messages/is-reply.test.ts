import { expect, test } from 'vitest';
import { unreadState } from '../../../../extension/features/desk/unread-state.ts';
import { isReply } from '../../../../extension/features/messages/is-reply.ts';

test.each([
  [{ id: 0, answer: null }],
  [{ id: 7, answer: false }],
  [{ id: 7, failed: true }],
  [{ state: unreadState }],
])('a reply is known by its shape: %j', (message) => {
  expect(isReply(message)).toBe(true);
});

test.each([
  [undefined],
  [null],
  ['state'],
  [[]],
  [{}],
  [{ id: 1 }],
  [{ id: '1', answer: null }],
  [{ answer: null }],
  [{ state: null }],
  [{ state: 'ready' }],
])('nothing else is taken for one: %j', (message) => {
  expect(isReply(message)).toBe(false);
});
