import { useEffect, useState } from 'react';

/**
 * What the user has just picked, until the workbook has been read again: `reading` is an object of that reading, new each
 * time. If the pick could not be stored, the old value comes back with it.
 */
export function usePicked<Value>(current: Value, reading: object): [Value, (value: Value) => void] {
  const [picked, setPicked] = useState<{ readonly value: Value } | undefined>(undefined);
  useEffect(() => setPicked(undefined), [reading]);
  return [picked === undefined ? current : picked.value, (value) => setPicked({ value })];
}
