/** What an entry's page is called in the list of pages last visited, by the part of the site it is in. */
const entryKinds: Readonly<Record<string, string>> = {
  metoder: 'Metod',
  verktyg: 'Verktyg',
  checklistor: 'Checklista',
  lardomar: 'Lärdom',
  aktorer: 'Aktör',
  mallar: 'Mall',
  fall: 'Fall',
  teman: 'Tema',
  fragor: 'Frågor',
  'ny-har': 'Lärväg',
  'utbildar-andra': 'Utbildarpaket',
};
/** Pages that are read for their own sake. The lists in the menu are always at hand and would only fill the list. */
const ownPages = new Set([
  'ordlista',
  'lagar',
  'kallor',
  'siffror',
  'jamfor',
  'vilken-metod',
  'vem-gor-vad',
  'sa-hanger-det-ihop',
]);

/** What kind of page an address from the site's root leads to, or nothing when it is not to be remembered as visited. */
export function visitKind(path: string): string | undefined {
  const [section = '', id, ...rest] = path.split('/').filter((part) => part !== '');
  if (id === undefined) return ownPages.has(section) ? 'Sida' : undefined;
  if (rest[0] === 'deltagare') return 'Till deltagaren';
  return entryKinds[section];
}
