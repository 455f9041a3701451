import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding, Question } from './finding.worker.js';

/** Asks the worker; while it works, only the last question waits. */
interface Asking {
  readonly ask: (question: Question) => void;
  readonly end: () => void;
}

function asking(answer: (finding: Finding) => void, fail: () => void): Asking {
  const worker = new Worker(new URL('./finding.worker.ts', import.meta.url), { type: 'module' });
  let isBusy = false;
  let waiting: Question | undefined;
  const ask = (question: Question): void => {
    if (isBusy) waiting = question;
    else worker.postMessage(question);
    isBusy = true;
  };
  worker.onmessage = ({ data }: MessageEvent<Finding>) => {
    isBusy = false;
    const next = waiting;
    waiting = undefined;
    if (next) ask(next);
    answer(data);
  };
  worker.onerror = fail;
  return { ask, end: () => worker.terminate() };
}

/** From how many units on a text is read only when its writer pauses, for it takes long to show. */
const long = 20_000;
/** How long a pause is, in milliseconds. */
const pause = 250;

/** What is found in a text; of the text before while the worker reads, so that typing never waits. */
export function useFinding(question: Question): Finding | 'failed' | undefined {
  const [finding, setFinding] = useState<Finding | 'failed'>();
  const asked = useRef<Asking | undefined>(undefined);
  useEffect(() => {
    asked.current = asking(setFinding, () => setFinding('failed'));
    return () => asked.current?.end();
  }, []);
  const { text, day } = question;
  useEffect(() => {
    const ask = (): void => asked.current?.ask(day === undefined ? { text } : { text, day });
    if (text.length < long) {
      ask();
      return;
    }
    const waiting = setTimeout(ask, pause);
    return () => clearTimeout(waiting);
  }, [text, day]);
  return finding;
}
