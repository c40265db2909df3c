import type { Task } from './Task';

type Place = Pick<Task, 'table' | 'row'>;

/** Table after table, each from the top: tables may stand side by side. */
export const byPlace = (a: Place, b: Place): number => (a.table ?? 0) - (b.table ?? 0) || a.row - b.row;
