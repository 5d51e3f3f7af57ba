// fuse.js 7.5.0 ships its smallest build without types of its own; they are those of `fuse.js/basic`.
declare module 'fuse.js/min-basic' {
  export { default } from 'fuse.js/basic';
}
