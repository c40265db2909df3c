/** Enough for the distinct texts of a column; a sheet of ten thousand different ones must not fill the memory. */
const MOST = 2000;

/** The same function, which reads each text once: sheets repeat a few phrases in thousands of rows. */
export function memoize<A extends readonly (string | number)[], T extends object | number | string>(
  read: (...args: A) => T,
): (...args: A) => T {
  const known = new Map<string, T>();
  return (...args) => {
    const key = args.join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const reading = read(...args);
    known.set(key, reading);
    return reading;
  };
}
