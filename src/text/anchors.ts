/** Calls `ask` at each anchor of a text that begins from `from` on and before `to`. */
export type Scan<Asked> = (
  text: string,
  from: number,
  to: number,
  ask: (asked: Asked, at: number) => void,
) => void;

/** Where a reader is asked. Those that one function makes the scan for share the scan. */
export interface Anchors {
  /** What is looked for. */
  readonly words: readonly string[];
  /** Makes the scan for several askers, each with its words. */
  readonly scanFor: <Asked>(
    rows: readonly (readonly [asked: Asked, words: readonly string[]])[],
  ) => Scan<Asked>;
}
