import type { Task } from '../table/Task';
import { wordBag, type WordBag } from '../text/likeness';
import type { Plan, PlanTask } from './Plan';

/** Same number: this much likeness of content is enough, for people shorten and reword. */
const ENOUGH_WITH_NUMBER = 0.5;
/** Another number or none: the content must be nearly the same. */
const ENOUGH_ALONE = 0.75;
/** Below this share of matched plan tasks the sheet is another plan, and is not held against this one. */
const SAME_PLAN_SHARE = 1 / 3;

/** Plan task for each sheet task; every plan task is used once at most. Design 4. */
export function matchTasks<T extends Task>(tasks: readonly T[], plan: Plan): ReadonlyMap<T, PlanTask> {
  const likenesses = likenessToEach(plan.tasks.map(({ content }) => wordBag(content)));
  const pairs: { readonly task: T; readonly planTask: PlanTask; readonly score: number }[] = [];
  for (const task of tasks) {
    const number = Number(task.no);
    const likenessTo = likenesses(wordBag(task.content));
    plan.tasks.forEach((planTask, i) => {
      const sameNumber = number === planTask.no;
      const score = likenessTo(i);
      if (score >= (sameNumber ? ENOUGH_WITH_NUMBER : ENOUGH_ALONE)) {
        pairs.push({ task, planTask, score: score + (sameNumber ? 1 : 0) });
      }
    });
  }
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

/**
 * How alike a text is to each of `bags` (bagLikeness), by way of the words that they share: a sheet of thousands of
 * tasks meets every task of the plan. An answer holds until the next text is asked about.
 */
function likenessToEach(bags: readonly WordBag[]): (bag: WordBag) => (at: number) => number {
  const holders = new Map<string, { readonly at: number; readonly count: number }[]>();
  bags.forEach(({ counts }, at) => {
    for (const [word, count] of counts) holders.set(word, [...(holders.get(word) ?? []), { at, count }]);
  });
  const shared = new Array<number>(bags.length);
  return ({ counts, size }) => {
    shared.fill(0);
    counts.forEach((count, word) =>
      holders.get(word)?.forEach((holder) => {
        shared[holder.at] = (shared[holder.at] ?? 0) + Math.min(count, holder.count);
      }),
    );
    return (at) => (2 * (shared[at] ?? 0)) / (size + (bags[at]?.size ?? 0) || 1);
  };
}
