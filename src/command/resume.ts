import { createReadStream } from 'node:fs';
import { truncate } from 'node:fs/promises';

/**
 * Takes half a line off the end of a file that a run left.
 *
 * @returns how many whole lines it has; none where there is no file
 */
export async function keepWholeLines(path: string): Promise<number> {
  let lines = 0;
  let kept = 0;
  let length = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) {
      const bytes: Buffer = chunk;
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
        lines++;
        kept = length + at + 1;
      }
      length += bytes.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
  if (kept < length) await truncate(path, kept);
  return lines;
}
