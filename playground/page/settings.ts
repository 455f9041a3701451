import { useState } from 'preact/hooks';

/** A setting among several that the browser remembers, where it is allowed to. */
export function useSetting<Value extends string>(
  name: string,
  values: readonly Value[],
  first: Value,
): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(
    () => values.find((one) => one === remembered(name)) ?? first,
  );
  const choose = (chosen: Value): void => {
    remember(name, chosen);
    setValue(chosen);
  };
  return [value, choose];
}

function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser that forbids it forgets.
  }
}
