/** The query in an address: after `#` as we write it ourselves, or after `?` as others may have written it. */
export function queryOf({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  return new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q') ?? '';
}
