import { createReadStream } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { linesIn } from './lines.js';
import { isRefusal } from './refusal.js';

/** What a run that was cut short left behind. */
export interface Left {
  /** How many whole lines. */
  readonly lines: number;
  /** Is one of them a refusal? */
  readonly isRefused: boolean;
}

/** Takes half a line off the end of a file that a run left; a file that is not there has no lines. */
export async function keepWholeLines(path: string): Promise<Left> {
  let lines = 0;
  let isRefused = false;
  let length = 0;
  let last = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) {
      const end = (chunk as Buffer).lastIndexOf(10);
      if (end >= 0) last = length + end + 1;
      length += chunk.length;
      yield chunk;
    }
  }
  try {
    for await (const found of linesIn(counted())) {
      for (const { offset, bytes } of found) {
        if (offset >= last) continue;
        lines++;
        isRefused ||= bytes !== undefined && isRefusal(bytes);
      }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { lines: 0, isRefused: false };
    throw error;
  }
  if (last < length) await truncate(path, last);
  return { lines, isRefused };
}
