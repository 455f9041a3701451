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
    limit: '12 kB',
  },
  {
    ...shared,
    name: 'parse one State code',
    path: 'dist/index.js',
    import: '{ parseStateDocumentCode }',
    limit: '2 kB',
  },
  {
    ...shared,
    name: 'lint',
    path: 'dist/index.js',
    import: '{ lintReferences }',
    limit: '16 kB',
  },
  {
    ...shared,
    name: 'resolve against known documents',
    path: 'dist/registry/index.js',
    import: '{ createRegistry, knownDocuments, resolve }',
    limit: '9 kB',
  },
  { ...shared, name: 'all of ./lite', path: 'dist/lite.js', import: '*', limit: '36 kB' },
];
