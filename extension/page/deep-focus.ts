/** The part of `chrome.dom` that reaches closed shadow roots; Firefox has it on the element. */
interface ShadowAccess {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
  };
}

function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const reach = (globalThis as unknown as ShadowAccess).chrome?.dom?.openOrClosedShadowRoot;
  if (reach && element instanceof HTMLElement) return reach(element);
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}

/** The document in a frame, when it is of the same origin. */
function documentIn(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  return (element as HTMLIFrameElement).contentDocument;
}

/** The element that has focus, looked for through shadow roots and frames of the same origin. Nothing when none has. */
export function deepFocus(document: Document): HTMLElement | undefined {
  let element: Element | null = document.activeElement;
  for (;;) {
    if (!element) return undefined;
    const inside: Element | null | undefined =
      shadowOf(element)?.activeElement ?? documentIn(element)?.activeElement;
    if (!inside || inside === element) break;
    element = inside;
  }
  const isNothing = element.localName === 'body' || element.localName === 'html';
  const editable = (element as HTMLElement).isContentEditable;
  return isNothing && !editable ? undefined : (element as HTMLElement);
}

/** Whether what has focus is a frame one cannot look into. */
export const isForeignFrame = (element: Element | undefined): boolean =>
  element !== undefined && /^i?frame$/.test(element.localName) && documentIn(element) === null;
