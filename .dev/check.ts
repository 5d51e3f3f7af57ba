// `npm run check`: the knowledge alone, for editors. Words are parts of paths to show.
await import('../content/load/check.ts');
