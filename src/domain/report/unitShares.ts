import type { FollowedTask } from '../analysis/Analysis';
import { foldText } from '../text/foldText';

/** The tasks of one office, apart by the part it has in them. */
export interface UnitShare {
  readonly name: string;
  readonly lead: readonly FollowedTask[];
  readonly cooperating: readonly FollowedTask[];
}

interface Share extends UnitShare {
  readonly lead: FollowedTask[];
  readonly cooperating: FollowedTask[];
}

/** Offices by number of tasks led, then of tasks shared; spellings that fold alike are one office, named as first met. */
export function unitShares(tasks: readonly FollowedTask[]): readonly UnitShare[] {
  const shares = new Map<string, Share>();
  const spelt = new Map<string, Share>();
  const shareOf = (name: string): Share => {
    const key = foldText(name);
    const share = shares.get(key) ?? { name, lead: [], cooperating: [] };
    shares.set(key, share);
    spelt.set(name, share);
    return share;
  };
  for (const task of tasks) {
    for (const part of ['lead', 'cooperating'] as const) {
      for (const name of task[part]) {
        const of = (spelt.get(name) ?? shareOf(name))[part];
        if (of.at(-1) !== task) of.push(task);
      }
    }
  }
  return [...shares.values()].sort(
    (a, b) => b.lead.length - a.lead.length || b.cooperating.length - a.cooperating.length,
  );
}
