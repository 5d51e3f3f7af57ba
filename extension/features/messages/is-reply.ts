import type { Reply } from './protocol.ts';

/**
 * Whether a message is a reply, by its outer shape. What is in it is not checked: only our own worker can be at the other end of the line,
 * and the schemas would weigh more than the palette they came to.
 */
export function isReply(message: unknown): message is Reply {
  if (typeof message !== 'object' || message === null) return false;
  if ('state' in message) return typeof message.state === 'object' && message.state !== null;
  return 'id' in message && Number.isInteger(message.id) && ('answer' in message || 'failed' in message);
}
