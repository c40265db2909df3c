import type { Grid } from '../../sheet/Grid';
import type { Table } from '../../table/Table';
import type { Task } from '../../table/Task';
import type { PlanYear, YearEvidence, YearKind } from './PlanYear';
import { weighYears, YEAR_WEIGHTS, type Weighing } from './weighYears';
import { yearOfDeadlines, yearOfFile, yearOfTexts, yearsOfSheet, type SheetYears } from './yearEvidence';

/** A sheet with its tables and tasks, as far as they are followed. */
export interface YearSource {
  readonly sheet: Grid;
  readonly tables: readonly Table[];
  readonly tasks: readonly Task[];
}

export interface YearQuestion {
  /** The sheets that are followed, in their order. */
  readonly followed: readonly YearSource[];
  /** Sheets without tables: a cover, a decision. They are asked where the followed ones do not tell. */
  readonly others: readonly Grid[];
  readonly fileName?: string | undefined;
  /** What the user set. */
  readonly given?: number | undefined;
  readonly dataYear: number;
}

/** A citation alone does not tell a sheet's year where the next sheet says its own. */
const TELLING = 2;

/** The year of the plan that is followed, why, and which other years the workbook names. */
export function readPlanYear({ followed, others, fileName = '', given, dataYear }: YearQuestion): PlanYear {
  const sheets = followed.map(readSource);
  const covers = [...others.map((sheet) => yearsOfSheet(sheet, [])), yearOfFile(fileName)];
  const weighed = [...sheets, ...covers].map((years) => ({
    years,
    best: weighYears(years.evidence, dataYear),
  }));
  const telling =
    weighed.find(({ best, years }) => (best?.weight ?? 0) >= TELLING || years.spans.length > 0) ??
    weighed.find(({ best }) => best !== undefined);
  const place = followed[0]?.sheet.name ?? '';
  const asked: YearEvidence = { kind: 'asked', year: dataYear, cell: place, written: '' };
  const read = telling ? yearOfSheet(telling.years, telling.best, dataYear) : undefined;
  const from: YearEvidence =
    given === undefined ? (read?.from ?? asked) : { kind: 'set', year: given, cell: '', written: '' };
  const year = given ?? read?.year ?? dataYear;
  const span = read?.span && year >= read.span[0] && year <= read.span[1] ? read.span : undefined;
  const issued = [...sheets, ...covers].find((each) => each.issued)?.issued;
  return {
    year,
    from,
    ...(span && { span }),
    ...(span && read?.isSchoolYear && { isSchoolYear: read.isSchoolYear }),
    ...(issued && { issued }),
    rivals: rivalsOf(
      sheets.flatMap(({ evidence }) => evidence),
      span ?? [year, year],
    ),
  };
}

function readSource({ sheet, tables, tasks }: YearSource): SheetYears {
  const read = yearsOfSheet(sheet, tables);
  const deadlines = yearOfDeadlines(tasks);
  const told = [...read.evidence, ...(deadlines ? [deadlines] : [])];
  const texts = told.length === 0 ? yearOfTexts(tasks) : undefined;
  return { ...read, evidence: [...told, ...(texts ? [texts] : [])] };
}

/** A plan of several years is read for the year of the data, unless it names one of them. */
function yearOfSheet(
  { evidence, spans }: SheetYears,
  best: Weighing | undefined,
  dataYear: number,
): Pick<PlanYear, 'year' | 'from' | 'span' | 'isSchoolYear'> | undefined {
  const isNamed = evidence.some(({ kind }) => kind === 'name' || kind === 'bare');
  const span = spans.find(({ isOwn }) => isOwn || !best);
  if (span && !isNamed) {
    const [first, last] = span.span;
    const isSchoolYear = last === first + 1 && /năm học/iu.test(span.evidence.written);
    return {
      year: Math.min(Math.max(dataYear, first), last),
      from: span.evidence,
      span: span.span,
      ...(isSchoolYear && { isSchoolYear }),
    };
  }
  return best && { year: best.year, from: best.from };
}

/** What names another year, as a title or by a meaning of its own; a plan may be issued in the year before it. */
const MAY_DIFFER: readonly YearKind[] = ['sent', 'asOf', 'window', 'day', 'texts'];

function rivalsOf(
  evidence: readonly YearEvidence[],
  [first, last]: readonly [number, number],
): readonly YearEvidence[] {
  const rivals = evidence.filter(
    ({ kind, year }) =>
      (year < first || year > last) &&
      !MAY_DIFFER.includes(kind) &&
      !(kind === 'issued' && year === first - 1),
  );
  const strongest = [...rivals].sort((a, b) => YEAR_WEIGHTS[b.kind] - YEAR_WEIGHTS[a.kind]);
  return strongest.filter(
    ({ cell, year }, i) => strongest.findIndex((each) => each.cell === cell && each.year === year) === i,
  );
}
