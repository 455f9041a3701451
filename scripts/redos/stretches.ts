/** The name of a pattern: what it is and its flags. */
export const patternKey = (source: string, flags: string): string => `/${source}/${flags}`;

/** Watches from now on how long the texts are that each pattern runs on. */
export function watchStretches(): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  const { exec } = RegExp.prototype;
  // Every other way to use a pattern asks this one.
  RegExp.prototype.exec = function (text) {
    const key = patternKey(this.source, this.flags);
    const begin = this.sticky ? this.lastIndex : 0;
    longest.set(key, Math.max(longest.get(key) ?? 0, `${text}`.length - begin));
    return exec.call(this, text);
  };
  return longest;
}
