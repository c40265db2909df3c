import type { Task } from '../Task';
import { readOffices } from './readOffices';

/** Offices of two columns as people write them in one, so that they are told apart again: "Công an xã", "Đoàn Thanh niên phối hợp". */
export function unitText({ unit, lead, cooperating }: Pick<Task, 'unit' | 'lead' | 'cooperating'>): string {
  const again = readOffices(unit);
  const isTold = isSame(again.lead, lead) && isSame(again.cooperating, cooperating);
  return isTold ? unit : [...lead, ...cooperating.map((name) => `${name} phối hợp`)].join('\n');
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name, i) => name === others[i]);
