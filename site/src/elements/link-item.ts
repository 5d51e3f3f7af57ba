import { make } from './make.ts';

/** A link in a list. */
export const linkItem = (href: string, title: string, ...after: readonly (Node | string)[]): HTMLLIElement =>
  make('li', {}, make('a', { href }, title), ...after);
