import { isCollective } from '../table/offices/officeWords';
import type { Task } from '../table/Task';

/** Those who lead a task; where no office leads, those who share in it. "Các ngành liên quan" are no office. */
export function officesOfTask({ lead, cooperating }: Pick<Task, 'lead' | 'cooperating'>): readonly string[] {
  const [named = []] = [lead, cooperating]
    .map((names) => names.filter((name) => !isCollective(name)))
    .filter((names) => names.length > 0);
  return named;
}
