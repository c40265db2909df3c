import type { FollowedTask } from '../analysis/Analysis';
import { officeKey } from '../table/offices/officeKey';
import { isCollective } from '../table/offices/officeWords';

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

/** Offices by number of tasks led, then of tasks shared; spellings of one office are one, named as first met; who is named by kind alone ("các ngành") is none. */
export function unitShares(tasks: readonly FollowedTask[]): readonly UnitShare[] {
  const shares = new Map<string, Share>();
  const spelt = new Map<string, Share>();
  const shareOf = (name: string): Share => {
    const key = officeKey(name);
    const share = shares.get(key) ?? { name, lead: [], cooperating: [] };
    shares.set(key, share);
    spelt.set(name, share);
    return share;
  };
  for (const task of tasks) {
    for (const part of ['lead', 'cooperating'] as const) {
      for (const name of task[part].filter((each) => !isCollective(each))) {
        const of = (spelt.get(name) ?? shareOf(name))[part];
        if (of.at(-1) !== task) of.push(task);
      }
    }
  }
  return [...shares.values()].sort(
    (a, b) => b.lead.length - a.lead.length || b.cooperating.length - a.cooperating.length,
  );
}
