import type { Role } from '../Role';

export interface Assignment {
  readonly role: Role;
  /** 0 to 1: how far the best assignment is from the best one in which this column has another role. */
  readonly certainty: number;
  /** The role that it would have, were it not another column's. */
  readonly rival?: Role;
}

/** Lists: these roles may repeat (offices that cooperate, figures by period or year). */
const REPEATABLE: readonly Role[] = [
  'cooperating',
  'target',
  'actual',
  'actualResult',
  'evidence',
  'person',
  'basis',
];

type Weights = ReadonlyMap<Role, number>;

/** Gives every column a role, each but those of lists once, so that the weights of all together are greatest. */
export function assignRoles(columns: readonly Weights[]): {
  readonly sum: number;
  readonly assigned: readonly Assignment[];
} {
  const { sum, roles } = bestRoles(columns);
  const heldBy = (role: Role): number => columns[roles.indexOf(role)]?.get(role) ?? Infinity;
  const assigned = columns.map((weights, i): Assignment => {
    const role = roles[i] ?? 'other';
    const weight = weights.get(role);
    if (weight === undefined) {
      const rival = [...weights].find(([each, mine]) => mine >= ALIKE * heldBy(each))?.[0];
      return rival === undefined ? { role, certainty: 1 } : { role, certainty: 0.6, rival };
    }
    const others = [...weights].filter(([each]) => each !== role);
    const next = others.map((other) => bestRoles(columns.with(i, new Map([other]))).sum);
    const distance = (sum - Math.max(sum - weight, ...next)) / weight;
    return { role, certainty: Math.round(50 + 50 * distance) / 100 };
  });
  return { sum, assigned };
}

/** What speaks for a role almost as loudly as what has it is its rival. */
const ALIKE = 0.9;

interface Best {
  readonly sum: number;
  readonly roles: readonly Role[];
}

/** Of equal sums the one that gives the first column its role. */
function bestRoles(columns: readonly Weights[]): Best {
  const known = new Map<string, Best>();
  const bestFrom = (i: number, taken: readonly Role[]): Best => {
    const weights = columns[i];
    if (weights === undefined) return { sum: 0, roles: [] };
    const key = `${i} ${[...taken].sort().join()}`;
    const met = known.get(key);
    if (met) return met;
    const free = [...weights].filter(([role]) => !taken.includes(role));
    const bests = [...free, ['other', 0] as const].map(([role, weight]): Best => {
      const isShared = role === 'other' || REPEATABLE.includes(role);
      const rest = bestFrom(i + 1, isShared ? taken : [...taken, role]);
      return { sum: weight + rest.sum, roles: [role, ...rest.roles] };
    });
    const best = bests.reduce((first, other) => (other.sum > first.sum + SLIGHT ? other : first));
    known.set(key, best);
    return best;
  };
  return bestFrom(0, []);
}

/** Sums of decimals that are equal differ by less. */
const SLIGHT = 1e-9;
