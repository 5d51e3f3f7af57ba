/**
 * The element an event happened on. Asked by shape and not by `instanceof`: over a page the views stand in a frame's document with
 * classes of its own.
 */
export function eventElement(event: Event): HTMLElement | undefined {
  const { target } = event;
  return target !== null && 'closest' in target && 'dataset' in target ? (target as HTMLElement) : undefined;
}
