import type { Insertable } from '../features/cards/card.ts';

export type InsertOutcome = 'inserted' | 'no-field' | 'read-only' | 'too-long' | 'refused';

const textTypes = new Set(['text', 'search', 'url', 'tel', 'email', '']);

/**
 * Puts text where the caret stands in a field that has focus, the way typing would: the page hears of it and the user can undo it.
 * Nothing is put in when it does not fit whole.
 */
export function insertText(field: HTMLElement | undefined, text: Insertable): InsertOutcome {
  if (!field?.isConnected) return 'no-field';
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

/** Rich editors keep a model of their own: they take a paste; plain editable elements take typed lines. */
function insertInEditor(field: HTMLElement, { plain, html }: Insertable): InsertOutcome {
  const editor = field.closest<HTMLElement>('[contenteditable]') ?? field;
  const before = editor.textContent;
  const data = new DataTransfer();
  data.setData('text/plain', plain);
  data.setData('text/html', html);
  const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
  editor.dispatchEvent(paste);
  if (paste.defaultPrevented) return 'inserted';
  const { ownerDocument: document } = field;
  plain.split('\n').forEach((line, place) => {
    if (place > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  });
  return editor.textContent === before ? 'refused' : 'inserted';
}

/** What is said when the text could not be put in and was copied instead. */
export const insertMessages: Readonly<Record<Exclude<InsertOutcome, 'inserted'>, string>> = {
  'no-field': 'Du stod inte i något fält. Texten är kopierad, klistra in den där du vill ha den.',
  'read-only': 'Fältet går inte att skriva i. Texten är kopierad.',
  'too-long': 'Texten får inte plats i fältet. Den är kopierad.',
  refused: 'Fältet tog inte emot texten. Den är kopierad.',
};
