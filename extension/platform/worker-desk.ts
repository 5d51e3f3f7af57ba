import type { OwnDesk } from '../features/desk/desk.ts';
import { openDesk } from './open-desk.ts';

let made: OwnDesk | undefined;

/** The worker's desk, made when it is first asked for: most of the times the worker wakes, nobody asks anything. */
export const workerDesk = (): OwnDesk => (made ??= openDesk({ isSeen: false }));
