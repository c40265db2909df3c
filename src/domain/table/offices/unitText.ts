import type { Task } from '../Task';
import { readOffices } from './readOffices';

/** Offices of two columns as people write them in one, so that they are told apart again: "Công an xã", "Đoàn Thanh niên phối hợp". */
export function unitText({ unit, lead, cooperating }: Pick<Task, 'unit' | 'lead' | 'cooperating'>): string {
  const names = [...lead, ...cooperating.map((name) => `${name} phối hợp`)];
  const tells = (text: string): boolean => {
    const again = readOffices(text);
    return isSame(again.lead, lead) && isSame(again.cooperating, cooperating);
  };
  return [unit, names.join('\n')].find(tells) ?? names.join(';\n');
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name, i) => name === others[i]);
