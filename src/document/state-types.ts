/**
 * Abbreviations of the State's types that the Party does not share and that stand in codes, from Nghị định 30/2020/NĐ-CP,
 * Phụ lục III, and the joint circular 55/2005/TTLT-BNV-VPCP that it followed; `SL` and `VBHN` as
 * seen in public copies.
 */
export const stateTypeCodes: readonly string[] = [
  'CĐ',
  'DA',
  'GM',
  'HĐ',
  'L',
  'Lt',
  'NQLT',
  'NĐ',
  'PL',
  'QyĐ',
  'SL',
  'TC',
  'TTLT',
  'VBHN',
];

/** What the State's types are called that the Party does not share; small letters. */
export const stateTypeWords: readonly string[] = [
  'bộ luật',
  'luật',
  'lệnh',
  'nghị định',
  'pháp lệnh',
  'sắc lệnh',
  'thông tư',
];

/** Types of State codes that the Party shares; the finder knows them as the Party's. */
export const partySharedTypeCodes: readonly string[] = [
  'BB',
  'BC',
  'CT',
  'CTr',
  'HD',
  'KH',
  'NQ',
  'PA',
  'QC',
  'QĐ',
  'TB',
  'TT',
  'TTr',
  'ĐA',
];

/** Types of the State's papers and copies, which no one cites by number. */
export const rareStateTypeCodes: readonly string[] = [
  'BGN',
  'BN',
  'BTT',
  'CN',
  'GGT',
  'GNP',
  'GT',
  'GUQ',
  'NP',
  'PB',
  'PC',
  'PG',
  'SY',
  'TrS',
  'UN',
  'ĐĐ',
];
