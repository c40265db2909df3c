import type { Difference } from './Analysis';
import type { Task } from '../table/Task';
import { writtenText } from '../sheet/writtenText';
import type { Plan, PlanTask } from '../plan/Plan';
import { sameWords } from '../plan/sameWords';

export interface PlanComparison {
  readonly differences: readonly Difference[];
  readonly missing: readonly number[];
  readonly outside: readonly number[];
}

/** Holds what people typed against the plan; bullets, line ends and final stops are layout. */
export function compareWithPlan(
  tasks: readonly Task[],
  plan: Plan,
  matches: ReadonlyMap<Task, PlanTask>,
): PlanComparison {
  if (matches.size === 0) return { differences: [], missing: [], outside: [] };
  const matched = new Set(matches.values());
  return {
    differences: tasks.flatMap((task) => taskDifferences(task, matches.get(task))),
    missing: plan.tasks.filter((planTask) => !matched.has(planTask)).map((planTask) => planTask.no),
    outside: tasks.filter((task) => !matches.has(task) && !task.unplaced).map((task) => task.row),
  };
}

function taskDifferences(task: Task, planTask: PlanTask | undefined): Difference[] {
  if (!planTask) return [];
  const fields: readonly (readonly [written: string, plan: string, cell: string])[] = [
    [task.content, planTask.content, task.cells.content],
    [task.result, planTask.result, task.cells.result],
    [task.unit, planTask.unit, task.cells.unit],
    [writtenText(task.time), planTask.time, task.cells.time],
  ];
  return fields
    .filter((texts) => !texts.includes(''))
    .filter(([written, plan]) => !sameWords(written, plan))
    .map(([written, plan, cell]) => ({ cell, written, plan }));
}
