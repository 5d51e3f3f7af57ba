/** A part of the site that is kept whole once someone has been there. */
export interface OfflineSection {
  /** Stands in the name of its cache. */
  readonly name: string;
  /** What the addresses in it begin with, from the site's root and without the first slash: `ny-har/`. */
  readonly prefixes: readonly string[];
  /** Every page and picture in it, written the same way. */
  readonly files: readonly string[];
}

/** What the build tells the worker. Addresses are relative to where the site lies, so that it may lie in a folder. */
export interface OfflinePlan {
  /** Changes with the content of any page, script or style. */
  readonly version: string;
  /** The page that is shown for what is not kept. */
  readonly fallback: string;
  /** What every kept page needs: scripts, styles, the typeface, and the fallback. */
  readonly shell: readonly string[];
  readonly sections: readonly OfflineSection[];
}
