/** size-limit leaves peer dependencies out: put zod back, so that reaching it breaks the limit. */
const withZod = (config) => ({ ...config, external: [] });
const shared = { gzip: true, modifyEsbuildConfig: withZod };

/** @type {import('size-limit').SizeLimitConfig} */
export default [
  {
    ...shared,
    name: 'parse one code',
    path: 'dist/index.js',
    import: '{ parseDocumentCode }',
    limit: '2 kB',
  },
  {
    ...shared,
    name: 'find all kinds',
    path: 'dist/index.js',
    import: '{ findMentions }',
    limit: '21 kB',
  },
  {
    ...shared,
    name: 'look up provinces',
    path: 'dist/index.js',
    import: '{ provincesOn, successorOf }',
    limit: '5 kB',
  },
  { ...shared, name: 'all of ./lite', path: 'dist/lite.js', import: '*', limit: '36 kB' },
];
