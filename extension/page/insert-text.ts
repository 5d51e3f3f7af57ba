import type { Insertable } from '../features/cards/card.ts';
import { isForeignFrame } from './deep-focus.ts';

export type InsertOutcome = 'inserted' | 'foreign-frame' | 'no-field' | 'read-only' | 'too-long' | 'refused';

const textTypes = new Set(['text', 'search', 'url', 'tel', 'email', '']);

/**
 * Puts text where the caret stands in a field that has focus, the way typing would: the page hears of it and the user can undo it.
 * Nothing is put in when it does not fit whole.
 */
export async function insertText(field: HTMLElement | undefined, text: Insertable): Promise<InsertOutcome> {
  if (!field?.isConnected) return 'no-field';
  if (isForeignFrame(field)) return 'foreign-frame';
  const { localName } = field;
  if (localName === 'textarea') return insertInField(field as HTMLTextAreaElement, text.plain);
  if (localName === 'input') {
    const input = field as HTMLInputElement;
    if (!textTypes.has(input.type)) return 'no-field';
    return insertInField(input, text.plain.replace(/\s*\n\s*/g, ' '));
  }
  return field.isContentEditable ? insertInEditor(field, text) : 'no-field';
}

function insertInField(field: HTMLInputElement | HTMLTextAreaElement, text: string): InsertOutcome {
  if (field.readOnly || field.disabled) return 'read-only';
  const before = field.value;
  const start = field.selectionStart ?? before.length;
  const end = field.selectionEnd ?? start;
  const wanted = before.slice(0, start) + text + before.slice(end);
  if (field.maxLength >= 0 && wanted.length > field.maxLength) return 'too-long';
  const { ownerDocument: document } = field;
  // Deprecated, and still the only way that leaves the user an undo.
  document.execCommand('insertText', false, text);
  if (field.value === before) {
    // React and Vue replace `value` on the element: the setter of its class is the one the browser made.
    Reflect.set(Object.getPrototypeOf(field) as object, 'value', wanted, field);
    const inputEvent = new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text });
    field.dispatchEvent(inputEvent);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return field.value === before ? 'refused' : 'inserted';
}

/** How long an editor may take to draw over what it has not taken, in milliseconds. */
const secondThoughts = 60;

/** Rich editors keep a model of their own: they take a paste, or what they are told is typed; plain editable elements take typed lines. */
async function insertInEditor(field: HTMLElement, { plain, html }: Insertable): Promise<InsertOutcome> {
  const editor = field.closest<HTMLElement>('[contenteditable]') ?? field;
  const before = editor.textContent;
  const data = new DataTransfer();
  data.setData('text/plain', plain);
  data.setData('text/html', html);
  // It makes the data of an event itself, out of these two. Source: Firefox's ClipboardEvent.webidl
  const forFirefox = { data: plain, dataType: 'text/plain' };
  const paste = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    clipboardData: data,
    ...forFirefox,
  });
  if (paste.clipboardData?.getData('text/html') === '') paste.clipboardData.setData('text/html', html);
  editor.dispatchEvent(paste);
  if (paste.defaultPrevented) return 'inserted';
  const type = (inputType: 'insertParagraph' | 'insertText', data: string) => {
    // A command tells nobody before it changes the text; an editor that wants to do it itself stops the event.
    const typing = new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true });
    if (editor.dispatchEvent(typing)) field.ownerDocument.execCommand(inputType, false, data);
  };
  plain.split('\n').forEach((line, place) => {
    if (place > 0) type('insertParagraph', '');
    if (line !== '') type('insertText', line);
  });
  await new Promise((resolve) => setTimeout(resolve, secondThoughts));
  return editor.textContent === before ? 'refused' : 'inserted';
}

const reasons: Readonly<Record<Exclude<InsertOutcome, 'inserted'>, string>> = {
  'foreign-frame': 'Fältet ligger i en annan webbplats ram, dit vi inte når.',
  'no-field': 'Du stod inte i något fält.',
  'read-only': 'Fältet går inte att skriva i.',
  'too-long': 'Texten får inte plats i fältet.',
  refused: 'Fältet tog inte emot texten.',
};

/** What is said when the text could not be put in: why, and whether it has been copied instead. */
export const notInserted = (outcome: Exclude<InsertOutcome, 'inserted'>, isCopied: boolean): string =>
  `${reasons[outcome]} ${isCopied ? 'Texten är kopierad, klistra in den där du vill ha den.' : 'Det gick inte heller att kopiera den.'}`;
