import { deepFocus, isForeignFrame } from './deep-focus.ts';

/** Where the user stood in the page: focus, selection and scroll. */
export interface Standing {
  readonly field: HTMLElement | undefined;
  /** Puts everything back; does nothing for what has left the page. */
  readonly restore: () => void;
}

/** After how many milliseconds it is seen whether focus has stayed. */
const secondLook = 30;

type TextField = HTMLInputElement | HTMLTextAreaElement;
/** Asked by shape: a field in a frame has classes of its own. */
const isTextField = (element: HTMLElement | undefined): element is TextField =>
  element !== undefined && 'selectionStart' in element && 'setSelectionRange' in element;

/** Remembers where the user stands, before anything of ours is in the page. */
export function standingIn(document: Document): Standing {
  const field = deepFocus(document);
  const owner = field?.ownerDocument ?? document;
  const { scrollX, scrollY } = owner.defaultView ?? window;
  const selection = owner.getSelection();
  const ranges = selection
    ? Array.from({ length: selection.rangeCount }, (_, place) => selection.getRangeAt(place).cloneRange())
    : [];
  // Fields such as number and e-mail have no selection to ask for: they give null.
  const inField =
    isTextField(field) && field.selectionStart !== null
      ? ([
          field.selectionStart,
          field.selectionEnd ?? field.selectionStart,
          field.selectionDirection,
        ] as const)
      : undefined;

  return {
    field,
    restore: () => {
      // A frame that is taken away with focus in it takes focus along: the keys would lead nowhere, not even to scrolling.
      if (!owner.hasFocus()) owner.defaultView?.focus();
      if (field?.isConnected) field.focus({ preventScroll: true });
      // Firefox takes focus from a frame of another origin again, when it hears that the layer's own frame has gone.
      if (isForeignFrame(field))
        setTimeout(() => {
          if (owner.activeElement === owner.body) field?.focus({ preventScroll: true });
        }, secondLook);
      if (inField && isTextField(field))
        field.setSelectionRange(inField[0], inField[1], inField[2] ?? undefined);
      else if (ranges.length > 0 && ranges.every((range) => range.startContainer.isConnected)) {
        selection?.removeAllRanges();
        for (const range of ranges) selection?.addRange(range);
      }
      const { defaultView } = owner;
      if (defaultView && (defaultView.scrollX !== scrollX || defaultView.scrollY !== scrollY))
        defaultView.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    },
  };
}
