/** The tables that `tables` prints; apart from the rows, which take time to load. */
export const tableNames = [
  'agencies',
  'assemblies',
  'authorities',
  'bodies',
  'congresses',
  'document-types',
  'forms',
  'hosts',
  'issuer-bodies',
  'issuer-committees',
  'known-documents',
  'levels',
  'plenum-documents',
  'plenums',
  'posts',
  'provinces',
  'rating-levels',
  'rating-quotas',
  'rating-schemes',
  'regimes',
  'rule-documents',
  'sources',
  'state-document-types',
  'term-lengths',
  'thresholds',
  'vocabulary',
] as const;

/** The name of a table. */
export type TableName = (typeof tableNames)[number];
