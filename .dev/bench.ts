// `npm run bench`: search quality and times beside its peers, in one run.
await import('../tests/bench/search-bench.ts');
