declare module 'virtual:pack' {
  const pack: import('#content/core/pack.ts').Pack;
  export default pack;
}
declare module 'virtual:search' {
  const search: import('#content/core/search/saved-index.ts').SavedIndex;
  export default search;
}
