import type { TargetOp } from '../../table/Indicator';
import type { CompareOp, Cue } from './cues';

/** How the words before (and "trở lên" after) a quantity bind it. */
export interface Comparison {
  readonly op: Exclude<TargetOp, 'between' | 'notUnderstood'>;
  /** "tăng trên 3%". */
  readonly strict: boolean;
  /** "vượt 5%" */
  readonly exceeds: boolean;
  /** Nothing but the number says "at least": "95%". */
  readonly bare: boolean;
}

export interface ComparisonWords {
  /** Cues right before the quantity, in the order of the text. */
  readonly cues: readonly Cue[];
  /** trở lên, trở xuống, (tối thiểu). */
  readonly after: CompareOp | undefined;
  /** A verb of change further before: "giảm thời gian giải quyết ít nhất 30%". */
  readonly farChange: 'increase' | 'decrease' | undefined;
  /** "Không để … quá 5%" */
  readonly isDenied: boolean;
}

export function readComparison(words: ComparisonWords): Comparison | undefined {
  const comparison = readBinding(words);
  return comparison && words.isDenied ? denied(comparison) : comparison;
}

/** What must not be above 5 % is to be at most 5 %; other denials have no such opposite. */
function denied(comparison: Comparison): Comparison | undefined {
  const { op } = comparison;
  return op === '<' || op === '>' ? { ...comparison, op: OPPOSITE[op] } : undefined;
}

function readBinding({ cues, after, farChange }: ComparisonWords): Comparison | undefined {
  if (cues.some(({ role }) => role === 'refuse')) return undefined;
  const ops = compareOps(cues.filter(({ role }) => role !== 'plain'));
  if (ops === undefined) return undefined;
  const written = [...ops, ...(after ? [after] : [])];
  const [op] = written;
  if (written.some((other) => other !== op)) return undefined;
  const has = (role: Cue['role']) => cues.some((cue) => cue.role === role);

  const nearChange = changeOf(cues);
  if (nearChange === 'both' || (has('downTo') && has('upTo'))) return undefined;
  if (nearChange === 'increase' && has('upTo')) return undefined;
  if (nearChange && farChange && nearChange !== farChange) return undefined;
  const change = nearChange ?? farChange;
  const reaches = has('upTo') || (change !== undefined && reachesAfterChange(cues));
  // A change is a least change: "tăng không quá 5%" is no target that this model can hold.
  if (has('multiple')) return bound(op, 'increase', '>', change === 'decrease');
  if (has('downTo')) return bound(op, '<=', '<', change === 'increase');
  if (reaches) return bound(op, '>=', '>', change === 'decrease');
  if (change) return bound(op, change, '>');
  return {
    op: op ?? '>=',
    strict: false,
    exceeds: cues.some((cue) => cue.role === 'compare' && cue.exceeds),
    bare: op === undefined && !has('from') && !has('reach'),
  };
}

/** What the words mean by themselves, or with "at least" or "more than" (at most, less than) beside them. */
function bound(
  op: CompareOp | undefined,
  meant: Comparison['op'],
  strict: '<' | '>',
  isContradicted = false,
): Comparison | undefined {
  if (isContradicted || (op !== undefined && op !== strict && op !== `${strict}=`)) return undefined;
  const isChange = meant === 'increase' || meant === 'decrease';
  const said = isChange ? { op: meant, strict: op === strict } : { op: op ?? meant, strict: false };
  return { ...said, exceeds: false, bare: false };
}

/** "không quá" is "<=", "lớn hơn hoặc bằng" is ">=". Undefined when the words contradict each other. */
function compareOps(cues: readonly Cue[]): readonly CompareOp[] | undefined {
  const ops: CompareOp[] = [];
  const orEqual = cues.some(({ role }) => role === 'orEqual');
  for (const [i, cue] of cues.entries()) {
    if (cue.role === 'negate' && cues[i + 1]?.role !== 'compare') return undefined;
    if (cue.role !== 'compare') continue;
    const negated = cues[i - 1]?.role === 'negate';
    const op = negated ? NEGATED[cue.op] : orEqual ? OR_EQUAL[cue.op] : cue.op;
    if (op === undefined) return undefined;
    ops.push(op);
  }
  return orEqual && ops.length === 0 ? undefined : ops;
}

const OPPOSITE = { '<': '>=', '>': '<=' } as const;
const NEGATED: Partial<Record<CompareOp, CompareOp>> = OPPOSITE;
const OR_EQUAL: Partial<Record<CompareOp, CompareOp>> = { '<': '<=', '>': '>=' };

function changeOf(cues: readonly Cue[]): 'increase' | 'decrease' | 'both' | undefined {
  const changes = cues.flatMap((cue) => (cue.role === 'change' ? [cue.op] : []));
  return changes.some((op) => op !== changes[0]) ? 'both' : changes[0];
}

/** "tăng tỷ lệ … đạt 80%" names a level; "đạt mức tăng 5%" names a change. */
function reachesAfterChange(cues: readonly Cue[]): boolean {
  const lastReach = cues.findLastIndex(({ role }) => role === 'reach');
  return lastReach >= 0 && lastReach > cues.findLastIndex(({ role }) => role === 'change');
}
