import type { Task } from '../sheet/Task';
import { bagLikeness, wordBag, type WordBag } from '../text/likeness';
import type { Plan, PlanTask } from './Plan';

/** Same number: this much likeness of content is enough, for people shorten and reword. */
const ENOUGH_WITH_NUMBER = 0.5;
/** Another number or none: the content must be nearly the same. */
const ENOUGH_ALONE = 0.75;
/** Below this share of matched plan tasks the sheet is another plan, and is not held against this one. */
const SAME_PLAN_SHARE = 1 / 3;

/** Plan task for each sheet task; every plan task is used once at most. Design 4. */
export function matchTasks<T extends Task>(tasks: readonly T[], plan: Plan): ReadonlyMap<T, PlanTask> {
  const planBags = plan.tasks.map((planTask) => ({ planTask, bag: wordBag(planTask.content) }));
  const pairs = tasks.flatMap((task) => {
    const bag = wordBag(task.content);
    return planBags.flatMap((planned) => candidate(task, bag, planned.planTask, planned.bag));
  });
  pairs.sort((a, b) => b.score - a.score);
  const matches = new Map<T, PlanTask>();
  const used = new Set<PlanTask>();
  for (const { task, planTask } of pairs) {
    if (matches.has(task) || used.has(planTask)) continue;
    matches.set(task, planTask);
    used.add(planTask);
  }
  return matches.size >= plan.tasks.length * SAME_PLAN_SHARE ? matches : new Map<T, PlanTask>();
}

interface Candidate<T> {
  readonly task: T;
  readonly planTask: PlanTask;
  readonly score: number;
}

function candidate<T extends Task>(
  task: T,
  bag: WordBag,
  planTask: PlanTask,
  planBag: WordBag,
): Candidate<T>[] {
  const sameNumber = Number(task.no) === planTask.no;
  const enough = sameNumber ? ENOUGH_WITH_NUMBER : ENOUGH_ALONE;
  // Texts of very different lengths cannot be alike: most pairs are told apart by that.
  if (2 * Math.min(bag.size, planBag.size) < enough * (bag.size + planBag.size)) return [];
  const alike = bagLikeness(bag, planBag);
  if (alike < enough) return [];
  return [{ task, planTask, score: alike + (sameNumber ? 1 : 0) }];
}
