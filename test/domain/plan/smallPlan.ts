import type { Plan, PlanTask } from '../../../src/domain/plan/Plan';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import type { Task } from '../../../src/domain/table/Task';
import { typed } from '../typed';

/** A plan with tasks of these contents, numbered from 1. */
export function planOf(...contents: readonly string[]): Plan {
  return { ...plan2025, tasks: contents.map((content, i) => planTask(i + 1, content)) };
}

export const planTask = (no: number, content: string): PlanTask => ({
  ...{ no, content, section: 'A', result: 'Báo cáo.', unit: 'Văn phòng chủ trì, phối hợp với Công an' },
  time: 'Quý I',
});

/** A task that says what `planTask` does, in row 7. */
export function taskOf(no: string, content: string, more: Partial<Task> = {}): Task {
  return {
    ...{ sheet: 'Sổ', row: 7, rows: [7], no, section: 'A', content },
    ...{ result: 'Báo cáo', unit: 'Văn phòng chủ trì, phối hợp với Công an' },
    ...{ lead: ['Văn phòng'], cooperating: ['Công an'], time: typed('Quý I', 'General', 'Sổ!E7') },
    cells: { content: 'Sổ!B7', result: 'Sổ!C7', unit: 'Sổ!D7', time: 'Sổ!E7' },
    recorded: {},
    ...more,
  };
}
