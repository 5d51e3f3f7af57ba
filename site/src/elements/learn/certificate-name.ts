import { findPersonalNumbers } from '#content/core/privacy/personal-number.ts';

/** A name as it may stand on a certificate, or the sentence that says why not. The text is never kept. */
export function certificateName(typed: string): { readonly name: string } | { readonly refused: string } {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (findPersonalNumbers(name).length > 0)
    return {
      refused:
        'Det ser ut som ett personnummer. Skriv bara ditt namn: inget personnummer ska stå på intyget.',
    };
  if (name === '') return { refused: 'Skriv ditt namn först.' };
  if (name.length > 80) return { refused: 'Namnet är för långt. Skriv högst 80 tecken.' };
  if (/\d/.test(name)) return { refused: 'Skriv bara ditt namn, utan siffror.' };
  return { name };
}
