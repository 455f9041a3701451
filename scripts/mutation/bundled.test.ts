// Node's own import: vite would look at each word of the bundle again.
const bundle = new URL('../../reports/mutation-tests.mjs', import.meta.url).href;
await import(/* @vite-ignore */ bundle);
