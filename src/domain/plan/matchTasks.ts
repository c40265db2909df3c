import { writtenText } from '../sheet/writtenText';
import type { Task } from '../table/Task';
import { foldText } from '../text/foldText';
import { bagLikeness, likeness, wordBag, wordWeights, type Weight, type WordBag } from '../text/likeness';
import type { Plan, PlanTask } from './Plan';
import { sameWords } from './sameWords';

/** The content alone tells the task: nearly the same words. */
const CLEAR = 0.75;
/** With the number that the task has there: people shorten and reword. */
const REWORDED = 0.5;
/** Of the words of a rewording, by weight: this much is the plan's, or less where result, unit, time and section agree. */
const OWN_WORDS = 0.4;
const OWN_WORDS_WITH_DETAILS = 0.15;
const DETAILS = 2;
/** A text cut short that is longer than this, in letters, begins no other task. */
const CUT = 20;
/** Below this share of the plan, and this share of the sheet, the sheet is another plan and is not held against this one. */
const SAME_PLAN_SHARE = 1 / 3;
const SAME_SHEET_SHARE = 1 / 2;

/**
 * Plan task for each sheet task; every plan task is used once at most. The content decides where it is clear; the number
 * where it is cut short, blank or reworded, counted from the clear tasks around it, which tell whether rows were renumbered.
 */
export function matchTasks<T extends Task>(tasks: readonly T[], plan: Plan): ReadonlyMap<T, PlanTask> {
  const matches = new Map<T, PlanTask>();
  assign(matches, clearPairs(tasks, plan));
  const isAnyClear = matches.size > 0;
  assign(matches, numberedPairs(tasks, plan, matches));
  const known = [...matches].filter(([task, planned]) => task.content !== '' || resultAgrees(task, planned));
  const withContent = tasks.filter(({ content }) => content !== '');
  const isThisPlan =
    known.length >= plan.tasks.length * SAME_PLAN_SHARE ||
    (isAnyClear && known.length > 1 && known.length >= withContent.length * SAME_SHEET_SHARE);
  return isThisPlan ? matches : new Map<T, PlanTask>();
}

interface Pair<T> {
  readonly task: T;
  readonly planned: PlanTask;
  readonly score: number;
}

/** The best pairs first; each task of the sheet and of the plan once. */
function assign<T>(matches: Map<T, PlanTask>, pairs: readonly Pair<T>[]): void {
  const used = new Set(matches.values());
  for (const { task, planned } of [...pairs].sort((a, b) => b.score - a.score)) {
    if (matches.has(task) || used.has(planned)) continue;
    matches.set(task, planned);
    used.add(planned);
  }
}

/** Among equal contents number, result, unit, time and section decide. */
const NUMBER_TELLS = 0.05;
const DETAIL_TELLS = 0.01;

function clearPairs<T extends Task>(tasks: readonly T[], { tasks: planned }: Plan): readonly Pair<T>[] {
  const likenesses = likenessToEach(planned.map(({ content }) => wordBag(content)));
  const beginnings = planned.map(({ content }) => foldText(content));
  return tasks.flatMap((task) => {
    const likenessTo = likenesses(wordBag(task.content));
    const text = foldText(task.content);
    const cutFrom = beginnings.filter((beginning) => beginning.startsWith(text)).length;
    const isCut = text.length >= CUT && cutFrom === 1;
    return planned.flatMap((planTask, i): Pair<T>[] => {
      const isBeginning = isCut && beginnings[i]?.startsWith(text) === true;
      const alike = isBeginning ? Math.max(CLEAR, likenessTo(i)) : likenessTo(i);
      if (alike < CLEAR) return [];
      const number = Number(task.no) === planTask.no ? NUMBER_TELLS : 0;
      return [
        { task, planned: planTask, score: alike + number + DETAIL_TELLS * details(task, planTask).agreeing },
      ];
    });
  });
}

/** Tasks whose content does not tell, under the number that the clear tasks before and after them give. */
function numberedPairs<T extends Task>(
  tasks: readonly T[],
  plan: Plan,
  clear: ReadonlyMap<T, PlanTask>,
): readonly Pair<T>[] {
  const byNumber = new Map(plan.tasks.map((planned) => [planned.no, planned]));
  const weightOf = wordWeights(plan.tasks.map(({ content }) => wordBag(content)));
  const shifts = shiftsAt(tasks, clear);
  return tasks.flatMap((task, i) => {
    if (clear.has(task) || !/^\d+$/.test(task.no)) return [];
    const around = shifts(i);
    return around.flatMap((shift): Pair<T>[] => {
      const planned = byNumber.get(Number(task.no) - shift);
      const score = planned && rewordedAs(task, planned, weightOf, around.length > 1);
      return planned && score !== undefined ? [{ task, planned, score }] : [];
    });
  });
}

/** By how much the numbers of the sheet run ahead of the plan's at a row: one answer, or two where a row came in or went. */
function shiftsAt<T extends Task>(
  tasks: readonly T[],
  clear: ReadonlyMap<T, PlanTask>,
): (at: number) => readonly number[] {
  const known = tasks.flatMap((task, at) => {
    const planned = clear.get(task);
    return planned && /^\d+$/.test(task.no) ? [{ at, shift: Number(task.no) - planned.no }] : [];
  });
  return (at) => {
    const next = known.findIndex((each) => each.at > at);
    const around = next < 0 ? known.slice(-1) : known.slice(Math.max(0, next - 1), next + 1);
    const found = new Set(around.map(({ shift }) => shift));
    return found.size === 0 ? [0] : [...found];
  };
}

/** How surely a task is the plan's of that number; undefined where it says something else. */
function rewordedAs(
  task: Task,
  planned: PlanTask,
  weightOf: Weight,
  isBetweenShifts: boolean,
): number | undefined {
  const { agreeing, differing } = details(task, planned);
  if (task.content === '') {
    const isOther = differing > 1 && agreeing === 0;
    return isOther || (isBetweenShifts && agreeing < DETAILS) ? undefined : agreeing;
  }
  const [bag, other] = [wordBag(task.content), wordBag(planned.content)];
  const alike = bagLikeness(bag, other);
  const own = ownWords(bag, other, weightOf);
  const isReworded =
    alike >= REWORDED ||
    own >= OWN_WORDS ||
    (own >= OWN_WORDS_WITH_DETAILS && agreeing >= DETAILS && differing === 0);
  return isReworded ? agreeing + alike + own : undefined;
}

const ALIKE_RESULT = 0.6;

const resultAgrees = ({ result }: Task, planned: PlanTask): boolean =>
  result !== '' && likeness(result, planned.result) >= ALIKE_RESULT;

/** How many of result, unit, time and section say what the plan says, and how many something else; a blank says nothing. */
function details(task: Task, planned: PlanTask): { readonly agreeing: number; readonly differing: number } {
  const time = writtenText(task.time);
  const told = [
    ...(task.result === '' ? [] : [resultAgrees(task, planned)]),
    ...(task.unit === '' ? [] : [likeness(task.unit, planned.unit) >= ALIKE_RESULT]),
    ...(time === '' ? [] : [sameWords(time, planned.time)]),
  ];
  const agreeing = told.filter(Boolean).length;
  const section = task.section !== '' && task.section === planned.section ? 1 : 0;
  return { agreeing: agreeing + section, differing: told.length - agreeing };
}

/** The weight of the words of a text that are the plan's too, against that of all its words. */
function ownWords({ counts }: WordBag, planned: WordBag, weightOf: Weight): number {
  const weight = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);
  const words = [...counts.keys()];
  return weight(words.filter((word) => planned.counts.has(word))) / (weight(words) || 1);
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
