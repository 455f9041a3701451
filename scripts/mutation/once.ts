/** Stands in for `src/text/once.ts`: what is made once counts as made before all tests. */
export function once<Value extends object | string>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= outsideTests(make);
    return made;
  };
}

export function compiled(pattern: () => string, flags?: string): () => RegExp {
  return once(() => new RegExp(pattern(), flags));
}

/** Stryker notes what runs during a test as covered by that test alone. */
function outsideTests<Value>(make: () => Value): Value {
  const stryker: { currentTestId?: string } =
    (globalThis as { __stryker__?: { currentTestId?: string } }).__stryker__ ?? {};
  const { currentTestId } = stryker;
  delete stryker.currentTestId;
  try {
    return make();
  } finally {
    if (currentTestId !== undefined) stryker.currentTestId = currentTestId;
  }
}
