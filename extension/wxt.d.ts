import 'wxt/browser';

declare module 'wxt/browser' {
  // WXT generates these for the files it knows of, into a folder that is not kept.
  interface WxtRuntime {
    getURL(path: string): string;
  }
  interface WxtI18n {
    getMessage(name: string): string;
  }
}
