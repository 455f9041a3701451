import { readFileSync } from 'node:fs';
import { categories, site } from './scripts/site.mjs';

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * The sources of the entry points, `.` last: a name is documented where it is met first, so under
 * its concept. `./lite` is among them for the interfaces that the schemas' files rename.
 */
const entryPoints = Object.values(exports)
  .filter((target) => target.require)
  .map((target) => target.require.replace('./dist/', 'src/').replace(/\.cjs$/, '.ts'))
  .reverse();

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  entryPoints,
  projectDocuments: categories.flatMap(([, ...files]) => files),
  plugin: [site],
  customCss: 'scripts/site.css',
  categorizeByGroup: false,
  defaultCategory: 'Entry points',
  categoryOrder: categories.map(([title]) => title),
  navigation: { includeCategories: true },
  searchInDocuments: true,
  highlightLanguages: ['bash', 'console', 'js', 'json', 'python', 'sql', 'ts', 'tsx'],
  out: 'docs/api',
  readme: 'README.md',
  sort: ['source-order'],
  excludeInternal: true,
  excludeExternals: true,
  excludePrivate: true,
  githubPages: false,
  disableGit: true,
  sourceLinkTemplate: '{path}',
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  // The rows behind a key type, and a step of a type, which the docs need not repeat.
  intentionallyNotExported: ['table', 'codes', 'Parts'],
  requiredToBeDocumented: [
    'Module',
    'Variable',
    'Function',
    'Interface',
    'Property',
    'Method',
    'TypeAlias',
  ],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
