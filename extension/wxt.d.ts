import 'wxt/browser';

declare module 'wxt/browser' {
  /** WXT generates this for the files it knows of; ours are made by a build hook. */
  interface WxtRuntime {
    getURL(path: string): string;
  }
}
