/** The number of a State document, such as `30/2020/NĐ-CP` or `15/QĐ-UBND`. */
export interface StateDocumentCode {
  /** Its place in the issuer's sequence, from 1 to 99999. */
  readonly number: number;
  /** The second part of a number with a point: 25 in `66.25/2026/NQ-CP`. */
  readonly part?: number;
  /** The year it was issued; legal documents alone have it. */
  readonly year?: number;
  /** The abbreviation of its type; laws, and official letters, have none. */
  readonly type?: string;
  /** Who issued it; joint issuers with hyphens between them. */
  readonly issuer: string;
  /** The unit that drafted it, in an official letter: `KT` in `12/UBND-KT`. */
  readonly unit?: string;
}
