import { styleText } from 'node:util';
import type { Streams } from './streams.js';

/** The colours in use. */
export type Colour = 'bold' | 'cyan' | 'dim' | 'green' | 'magenta' | 'red' | 'yellow';

/** Colours a text, or leaves it. */
export type Paint = (colour: Colour, text: string) => string;

/** Does a stream get colours? `FORCE_COLOR` says so, then `NO_COLOR` that not; else a terminal does. */
export function isColoured(stream: { readonly isTTY?: boolean }, env: Streams['env']): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return stream.isTTY === true && term !== 'dumb';
}

/** Colours for a stream; without them texts stay as they are. */
export function paintFor(stream: { readonly isTTY?: boolean }, env: Streams['env']): Paint {
  if (!isColoured(stream, env)) return (_colour, text) => text;
  return (colour, text) => styleText(colour, text, { validateStream: false });
}
