import type { Analysis, FollowedTask } from '../analysis/Analysis';
import { officeKey, officeName } from '../table/offices/officeKey';
import { isCollective } from '../table/offices/officeWords';
import { renamedOffices } from '../table/offices/renamedOffices';
import { singleLine } from '../text/normalizeText';
import { isAfterReform, namesDistrict } from './reform2025';
import type { ReviewItem } from './ReviewItem';

/** Offices spelt in several ways, and after 01/7/2025 those that have another name or are no more. */
export function checkUnits({ tasks, asOf }: Analysis): readonly ReviewItem[] {
  const offices = officesOf(tasks);
  return [
    ...offices.flatMap(severalSpellings),
    ...(isAfterReform(asOf) ? [...offices.flatMap(oldName), ...districts(tasks)] : []),
  ];
}

interface Spelling {
  readonly written: string;
  /** Of the first task that spells it so. */
  readonly cell: string;
  count: number;
}

interface Office {
  readonly spellings: Spelling[];
}

function officesOf(tasks: readonly FollowedTask[]): readonly Office[] {
  const offices = new Map<string, Map<string, Spelling>>();
  for (const { lead, cooperating, cells } of tasks) {
    for (const written of [...lead, ...cooperating].filter((name) => !isCollective(name))) {
      const key = officeKey(written);
      const office = offices.get(key) ?? new Map<string, Spelling>();
      offices.set(key, office);
      const spelling = office.get(spelt(written)) ?? { written, cell: cells.unit, count: 0 };
      office.set(spelt(written), spelling);
      spelling.count += 1;
    }
  }
  return [...offices.values()].map((spellings) => ({ spellings: [...spellings.values()] }));
}

/** Kinds of dashes, spaces around them and the first letter's case make no other spelling. */
function spelt(name: string): string {
  const line = singleLine(name).replace(/\s*[-–]\s*/gu, ' – ');
  return line.charAt(0).toLocaleUpperCase('vi') + line.slice(1);
}

/** Each spelling but the usual one. */
function severalSpellings({ spellings }: Office): readonly ReviewItem[] {
  const [usual, ...others] = [...spellings].sort((a, b) => b.count - a.count);
  return others.map(({ written, cell, count }) => ({
    code: 'unitSpelling',
    severity: 'note',
    cell,
    written,
    details: { usual: usual?.written ?? '', count },
  }));
}

function oldName({ spellings }: Office): readonly ReviewItem[] {
  return spellings
    .flatMap(({ written, cell }) => {
      const renamed = renamedOffices.find(({ before }) => officeName(before) === officeName(written));
      if (!renamed) return [];
      const { after, source, isCertain } = renamed;
      const severity = isCertain ? 'warning' : 'note';
      return [{ code: 'unitRenamed' as const, severity, cell, written, details: { after, source } } as const];
    })
    .slice(0, 1);
}

function districts(tasks: readonly FollowedTask[]): readonly ReviewItem[] {
  return tasks.flatMap(({ content, result, unit, cells }) =>
    [
      { written: content, cell: cells.content },
      { written: result, cell: cells.result },
      { written: unit, cell: cells.unit },
    ]
      .filter(({ written }) => namesDistrict(written))
      .map((place) => ({ code: 'districtNamed', severity: 'note', ...place })),
  );
}
