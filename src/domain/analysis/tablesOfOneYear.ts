import { weighYears } from '../plan/year/weighYears';
import { yearsOfSheet } from '../plan/year/yearEvidence';
import type { Grid } from '../sheet/Grid';
import type { FollowedTables, PlacedTable } from './followedTables';

/** A title, a sheet's name or a header of targets: less than that may be a citation. */
const TELLING = 3;

/** An indicator table of another year, which is compared with and never followed. */
export interface OtherYear {
  readonly year: number;
  readonly placed: PlacedTable;
}

export interface TablesOfOneYear {
  readonly tables: FollowedTables;
  readonly others: readonly OtherYear[];
}

/**
 * Rows of two years are never followed together. Where the plans to choose from are of several years, those of `wanted`
 * are followed, else of the year of the data, else of the latest; indicators of another year whose plan stands on a sheet
 * of its own, or beside which there are some of this year, are set apart.
 */
export function tablesOfOneYear(
  tables: FollowedTables,
  wanted: number | undefined,
  dataYear: number,
): TablesOfOneYear {
  const told = yearsTold(tables, dataYear);
  const plans = plansOfOneYear(tables.plans, told, wanted ?? dataYear);
  const followed = new Set(plans.map(({ sheet }) => sheet));
  const year = plans.map(({ sheet }) => told(sheet)).find((each) => each !== undefined);
  const names = [...new Set(plans.map(({ sheet }) => sheet.name))];
  const one = {
    ...tables,
    plans,
    choices: [...names, ...tables.choices.filter((name) => !names.includes(name))],
    isUndecided: tables.isUndecided && !(names.length === 1 && year === wanted),
  };
  if (year === undefined) return { tables: one, others: [] };
  const hasPlan = (of: number): boolean =>
    tables.grids.some(
      (sheet) => !followed.has(sheet) && tables.choices.includes(sheet.name) && told(sheet) === of,
    );
  const hasOwn = tables.allIndicators.some(({ sheet }) => told(sheet) === year);
  const isOther = ({ sheet }: PlacedTable): boolean => {
    const of = told(sheet);
    return of !== undefined && of !== year && !followed.has(sheet) && (hasOwn || hasPlan(of));
  };
  return {
    tables: { ...one, indicators: tables.indicators.filter((placed) => !isOther(placed)) },
    others: tables.allIndicators
      .filter(isOther)
      .map((placed) => ({ year: told(placed.sheet) ?? year, placed })),
  };
}

function plansOfOneYear(
  plans: readonly PlacedTable[],
  told: (sheet: Grid) => number | undefined,
  preferred: number,
): readonly PlacedTable[] {
  const years = new Set(plans.flatMap(({ sheet }) => told(sheet) ?? []));
  if (years.size < 2) return plans;
  const year = years.has(preferred) ? preferred : Math.max(...years);
  return plans.filter(({ sheet }) => (told(sheet) ?? year) === year);
}

/** The year that a sheet's own titles, name and headers tell. */
function yearsTold({ grids, sheets }: FollowedTables, dataYear: number): (sheet: Grid) => number | undefined {
  const years = new Map<Grid, number | undefined>();
  return (sheet) => {
    if (!years.has(sheet)) {
      const { evidence, spans } = yearsOfSheet(sheet, sheets[grids.indexOf(sheet)]?.tables ?? []);
      const best = spans.length > 0 ? undefined : weighYears(evidence, dataYear);
      years.set(sheet, best && best.weight >= TELLING ? best.year : undefined);
    }
    return years.get(sheet);
  };
}
