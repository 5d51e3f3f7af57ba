/** What a page says when it is shown from what is kept. `from` is the day it was fetched; without it the note names none. */
export function withCopyNote(html: string, from: Date | undefined): string {
  const day = from ? ` från ${new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' }).format(from)}` : '';
  const note = `<p class="copy-note" role="note">Webbplatsen svarar inte just nu. Du läser en sparad kopia${day}, och innehållet kan ha ändrats.</p>`;
  return html.replace(/<main\b[^>]*>/, (main) => `${main}${note}`);
}
