/**
 * Puts the making of a value off to its first use, and keeps it: a pattern or an index that a
 * program never asks for costs it nothing. @internal
 */
export function once<Value extends object | string>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A pattern that is compiled at its first use. @internal */
export function compiled(pattern: () => string, flags?: string): () => RegExp {
  return once(() => new RegExp(pattern(), flags));
}
