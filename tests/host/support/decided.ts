/** What the tests' organisation decides for everyone: none of it is what the extension comes with. */
export const decided = {
  siteAddress: 'https://metoder.kommun.example.se',
  retentionDays: 61,
  pageSuggestions: true,
  suggestionsByAddress: [{ match: 'http://127.0.0.1:*/*', show: ['guide:genuskompassen'] }],
} as const;
