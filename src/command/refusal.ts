const refusals = ['too-long', 'not-utf-8', 'not-json', 'not-an-object', 'no-text'] as const;

/** Why a line is not answered. */
export type LineRefusal = (typeof refusals)[number];

const refusalHead = new RegExp(`^\\{"error":"(?:${refusals.join('|')})","line":\\d+,"offset":`);

/** Is a line of output one that refuses its line of input? */
export const isRefusal = (line: Buffer): boolean =>
  refusalHead.test(line.toString('latin1', 0, 80));
