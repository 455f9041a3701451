import { once } from './once.js';

const code = (sign: string): number => sign.charCodeAt(0);

/** What a unit that needs more than another unit folds into: a mark, a sign that is not seen. */
export const odd = 0xffff;

/** What every unit folds into: small letters, plain blanks, digits and hyphens. */
export const foldedUnits = /* @__PURE__ */ once((): Uint16Array => {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < odd; unit++) units[unit] = unit;
  for (let unit = 0; unit < 0x3001; unit++) {
    const sign = String.fromCharCode(unit);
    units[unit] = /[\s*_]/.test(sign) ? 32 : code(sign.toLowerCase());
  }
  units.fill(45, 0x2010, 0x2016);
  units[code('−')] = 45;
  for (const crossed of 'ÐðƉɖ') units[code(crossed)] = code('đ');
  for (let value = 0; value < 10; value++) units[code('０') + value] = 48 + value;
  units.fill(odd, 0x300, 0x370);
  for (const sign of '\u00ad\u180e\u200b\u200c\u200d\u2060\ufeffİ') units[code(sign)] = odd;
  return units;
});

/** Is a unit a capital letter of Vietnamese? */
export function isCapital(unit: number): boolean {
  const folded = foldedUnits()[unit] as number;
  // Of all units that fold into others only capitals fold into letters, but for ð and ɖ.
  return folded !== unit && folded > 96 && folded !== odd && unit !== 0xf0 && unit !== 0x256;
}
