export interface Run {
  readonly first: number;
  count: number;
  readonly value: number;
}

/** Neighbours of equal size go out in one assignment; null parts the runs. */
export function runsOf(sizes: readonly (number | null)[]): readonly Run[] {
  const runs: Run[] = [];
  sizes.forEach((value, i) => {
    const last = runs.at(-1);
    if (value === null) return;
    if (last?.value === value && last.first + last.count === i) last.count += 1;
    else runs.push({ first: i, count: 1, value });
  });
  return runs;
}
