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
    name: 'parse one term',
    path: 'dist/index.js',
    import: '{ parseTerm }',
    limit: '2 kB',
  },
  {
    ...shared,
    name: 'find documents',
    path: 'dist/index.js',
    import: '{ find, documentMentions }',
    limit: '12 kB',
  },
  {
    ...shared,
    name: 'documents without zod',
    path: 'dist/document/lite.js',
    import: '*',
    limit: '21 kB',
  },
  {
    ...shared,
    name: 'look up provinces',
    path: 'dist/index.js',
    import: '{ provincesOn, successorOf }',
    limit: '5 kB',
  },
  {
    ...shared,
    name: 'read one citation',
    path: 'dist/index.js',
    import: '{ parseDocumentReference }',
    limit: '5 kB',
  },
  {
    ...shared,
    name: 'ratings without zod',
    path: 'dist/rating/lite.js',
    import: '*',
    limit: '18 kB',
  },
  {
    ...shared,
    name: 'identify one document',
    path: 'dist/index.js',
    import: '{ documentId, formatDocumentId, parseDocumentId }',
    limit: '4 kB',
  },
  {
    ...shared,
    name: 'check one register',
    path: 'dist/index.js',
    import: '{ checkRegister, documentRegister, enterDocuments, nextNumber }',
    limit: '4 kB',
  },
  {
    ...shared,
    name: 'ask who may issue',
    path: 'dist/index.js',
    import: '{ mayIssue }',
    limit: '2 kB',
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
    limit: '20 kB',
  },
  {
    ...shared,
    name: 'resolve against known documents',
    path: 'dist/registry/index.js',
    import: '{ createRegistry, knownDocuments, resolve }',
    limit: '9 kB',
  },
  {
    ...shared,
    name: 'annotate in HTML and Markdown',
    path: 'dist/index.js',
    import: '{ annotate, htmlMarkup, markdownLinks }',
    limit: '2 kB',
  },
  {
    ...shared,
    name: 'read and annotate pages',
    path: 'dist/html/index.js',
    import: '{ annotateHtml, readHtml, toSource }',
    limit: '23 kB',
  },
];
