declare const safe: unique symbol;

/** HTML that came out of `core/render` and the allow-list: safe to set as it stands, in a page or in the panel. */
export type Html = string & { readonly [safe]: true };
