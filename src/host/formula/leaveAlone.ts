/** Thrown where Excel's answer is not sure here: the formula keeps the value it had. */
const NOT_CALCULABLE = new Error('Left for Excel to calculate');

export function leaveAlone(): never {
  throw NOT_CALCULABLE;
}

/** What a calculation gives; undefined when it is Excel's. */
export function whatIsSure<T>(calculate: () => T): T | undefined {
  try {
    return calculate();
  } catch (failure) {
    if (failure === NOT_CALCULABLE) return undefined;
    throw failure;
  }
}
