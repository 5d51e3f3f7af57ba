declare module 'virtual:pack' {
  const pack: import('#content/core/pack.ts').Pack;
  export default pack;
}
declare module 'virtual:lexicon' {
  const lexicon: import('#content/core/search/lexicon.ts').Lexicon;
  export default lexicon;
}
