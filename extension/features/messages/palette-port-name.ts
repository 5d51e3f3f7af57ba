/** The name of the palette's port. Apart from the protocol: what is laid over a page has no use for its schemas. */
export const palettePort = 'palette';
