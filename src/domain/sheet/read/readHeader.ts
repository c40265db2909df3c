import { foldText } from '../../text/foldText';
import { singleLine } from '../../text/normalizeText';
import type { Concept } from './Concept';
import type { CellValue } from '../Snapshot';
import type { Role, TableKind } from '../Role';
import type { Table } from '../Table';
import { isOwnName } from '../write/ownRole';
import { type Column, countConcepts } from './Column';
import { columnSeries } from './columnSeries';
import { decideKind, SUBJECT, TIME, TRACKING } from './decideKind';
import { readBody } from './readBody';
import { LEVELS, readLabel } from './readLabel';
import { resolveRoles } from './resolveRoles';

export interface HeaderReading {
  readonly kind: TableKind;
  readonly roles: readonly Role[];
  readonly confidence: number;
  readonly roleConfidence: readonly number[];
  readonly refusal: Table['refusal'];
  /** Per column: the role that it shares with a surer column, and so has not. */
  readonly rivals: readonly (Role | undefined)[];
  /** Per column: what a tick says, in a series of columns that have one role. */
  readonly ticks: readonly (string | undefined)[];
}

/**
 * What a table is and what its columns hold. `body`: sample cells, column by column, where they are known. `own`: which
 * columns are ours; they may repeat a role that people keep themselves.
 */
export function readHeader(
  columns: readonly string[],
  body?: readonly (readonly CellValue[])[],
  own?: readonly boolean[],
): HeaderReading {
  const labelled = columns.map((header, i): Column => {
    const cells = body?.[i];
    return {
      header,
      label: readLabel(header),
      own: own?.[i] ?? false,
      ...(cells === undefined ? {} : { body: readBody(cells) }),
    };
  });
  const read = NEIGHBOUR_RULES.reduce<readonly Column[]>((known, rule) => rule(known), labelled);
  const neighbours = withoutAdded(read);
  const { kind, refusal, weight } = decideKind(neighbours);
  const series = kind === 'plan' ? columnSeries(columns) : [];
  const choices = resolveRoles(read, neighbours, kind, series);
  const roleConfidence = choices.map(({ role, certainty, tick }, i) => {
    if (tick !== undefined) return certainty;
    const sure = read[i]?.label.sure ?? 0;
    return role === 'other' ? certainty * Math.max(sure, 0.5) : certainty * sure;
  });
  const held = roleConfidence.filter(
    (_, i) => choices[i]?.role !== 'other' || choices[i].rival !== undefined,
  );
  const mean = held.length === 0 ? 0 : held.reduce((sum, part) => sum + part, 0) / held.length;
  // One doubtful column makes a doubtful reading, however many sure ones stand beside it.
  return {
    kind,
    roles: choices.map(({ role }) => role),
    confidence: Math.round(Math.min(weight * mean, ...held) * 100) / 100,
    roleConfidence,
    refusal,
    rivals: choices.map(({ rival }) => rival),
    ticks: choices.map(({ tick }) => tick),
  };
}

/** Columns that we added to a table of theirs must not change how it is read; a table of ours is read whole. */
function withoutAdded(columns: readonly Column[]): readonly Column[] {
  const isOurTable = columns.some(({ own, header }) => own && isOwnName(header));
  return isOurTable ? columns : columns.filter(({ own }) => !own);
}

/** "Tên chỉ số | Chỉ tiêu": the bare word is the target where another column names the indicator. */
function nameTargetColumn(columns: readonly Column[]): readonly Column[] {
  const names = columns.filter(({ label }) => label.concept === 'name' && label.year === undefined);
  if (names.length < 2 || countConcepts(columns, ['target', 'assigned', 'goal']) > 0) return columns;
  const bare = names.filter(({ header }) =>
    /^chi tieu(?: nq| nghi quyet)?$/.test(foldText(header.replace(/\([^)]*\)/g, ' '))),
  );
  // Where nothing else names the indicator, the first of two does.
  const targets = bare.length === names.length ? bare.slice(1) : bare;
  return relabelled(columns, targets.length === 1 ? targets[0] : undefined, 'target', 0.9);
}

const NAMES: readonly Concept[] = ['name', 'nameOrTask', 'goal', 'heading', 'task'];

/** "Chỉ tiêu năm 2025 | Mức giao": of two targets where nothing names the indicator, the dated word names it. */
function nameIndicatorColumn(columns: readonly Column[]): readonly Column[] {
  const targets = columns.filter(({ label }) => label.concept === 'target');
  if (targets.length + countConcepts(columns, ['year']) < 2 || countConcepts(columns, NAMES) > 0)
    return columns;
  const words = targets.filter(({ header }) => /^(chi|muc) tieu/.test(foldText(header)));
  const naming = words.find(({ header }) => !singleLine(header).includes(LEVELS)) ?? words[0];
  return relabelled(columns, naming, 'name', 0.9);
}

/** "Sản phẩm | Hoàn thành": the bare word is the deadline where no other column gives a time. */
function nameTimeColumn(columns: readonly Column[]): readonly Column[] {
  if (countConcepts(columns, TIME) > 0) return columns;
  const bare = columns.find(({ header }) => foldText(header) === 'hoan thanh');
  return relabelled(columns, bare, 'deadline', 0.8);
}

const PLANNED_TIME = /theo kh|theo ke hoach|du kien|ke hoach|duoc giao/;

/** "Thời gian theo kế hoạch | Thời điểm hoàn thành": beside the time that was planned stands the one that it became. */
function nameCompletionColumn(columns: readonly Column[]): readonly Column[] {
  const times = columns.filter(({ label }) => ['time', 'deadline'].includes(label.concept));
  const [other, ...more] = times.filter(({ header }) => !PLANNED_TIME.test(foldText(header)));
  if (times.length !== 2 || more.length > 0 || other === undefined) return columns;
  const isCompletion = /^(thoi gian|thoi diem|ngay) .*hoan thanh/.test(foldText(other.header));
  return isCompletion ? relabelled(columns, other, 'completion', 0.85) : columns;
}

/** Who presides, who cooperates or how far it is, and by when, of something that no label calls a task: "Nền tảng, cơ sở dữ liệu". */
function nameSubjectColumn(columns: readonly Column[]): readonly Column[] {
  const assignment: readonly (readonly Concept[])[] = [
    ['presiding', 'lead'],
    ['cooperating', ...TRACKING],
    TIME,
  ];
  const isAssigned = assignment.every((concepts) => countConcepts(columns, concepts) > 0);
  if (!isAssigned || countConcepts(columns, [...SUBJECT, ...NAMES, 'product', 'category']) > 0)
    return columns;
  const unknown = columns.find(({ label, header }) => label.concept === 'unknown' && header.trim() !== '');
  return relabelled(columns, unknown, 'heading', 0.7);
}

/** A column of numbers and letters that nobody gave a header. */
function nameNumberColumn(columns: readonly Column[]): readonly Column[] {
  if (countConcepts(columns, ['no']) > 0) return columns;
  const unnamed = columns.find(
    ({ header, body }) => header.trim() === '' && body !== undefined && body.filled > 1 && body.codes > 0.6,
  );
  return relabelled(columns, unnamed, 'no', 0.85);
}

/** What `column` says by its neighbours rather than by its own label. */
function relabelled(
  columns: readonly Column[],
  column: Column | undefined,
  concept: Concept,
  sure: number,
): readonly Column[] {
  return columns.map((each) =>
    each === column ? { ...each, label: { ...each.label, concept, sure } } : each,
  );
}

type NeighbourRule = (columns: readonly Column[]) => readonly Column[];

const NEIGHBOUR_RULES: readonly NeighbourRule[] = [
  nameNumberColumn,
  nameTargetColumn,
  nameIndicatorColumn,
  nameTimeColumn,
  nameCompletionColumn,
  nameSubjectColumn,
];
