import type { Problem } from '../../problem/Problem';
import { cellReference } from '../../sheet/cellAddress';
import type { Grid } from '../../sheet/Grid';
import type { Table } from '../Table';
import type { Section } from '../Task';
import type { RowGroup } from './groupRows';
import { leaveNumbered, type OpenSection, placeSection, sectionCode } from './placeSection';
import { readText } from './readCell';

export interface SectionReading {
  readonly sections: readonly Section[];
  readonly problems: readonly Problem[];
  /** The code of the section that a sheet row lies in, for a heading the one around it; '' before the first. */
  readonly codeAt: (row: number) => string;
}

export function readSections(sheet: Grid, table: Table, groups: readonly RowGroup[]): SectionReading {
  const sections: Section[] = [];
  const problems: Problem[] = [];
  const codes = new Map<number, string>();
  const heads = groups.filter(({ head }) => head.kind === 'section');
  const times = new Map<string, number>();
  let open: readonly OpenSection[] = [];
  for (const { head, rows } of groups) {
    if (head.kind !== 'section') {
      open = leaveNumbered(open, head.code);
      const current = sectionCode(open);
      codes.set(head.row, countedCode(current, times.get(current) ?? 0));
      continue;
    }
    const title = sectionTitle(sheet, table, head.title ?? '', rows);
    const next = heads[sections.length + 1]?.head.code;
    const placed = placeSection(open, head.code, title, next);
    open = placed.open;
    codes.set(head.row, sectionCode(open.slice(0, -1)));
    const wanted = sectionCode(open);
    times.set(wanted, (times.get(wanted) ?? 0) + 1);
    const code = countedCode(wanted, times.get(wanted) ?? 0);
    sections.push({ sheet: sheet.name, row: head.row + 1, code, title, level: open.length });
    if (placed.isInOrder && code === wanted) continue;
    problems.push({
      code: 'sectionOutOfOrder',
      severity: 'note',
      cell: cellReference(sheet.name, head.row, table.columns[0]?.column ?? 0),
      written: `${head.code?.text ?? ''} ${title}`.trim(),
      details: { code },
    });
  }
  return { sections, problems, codeAt: (row) => codes.get(row) ?? '' };
}

/** The title as it stands beside its code, and what a page break parted from it. */
function sectionTitle(sheet: Grid, table: Table, title: string, rows: readonly number[]): string {
  return [title, readText(sheet, table, rows.slice(1), 'content', 'name')]
    .filter((text) => text !== '')
    .join(' ');
}

/** A section written twice keeps both: "B", "B (2)". */
function countedCode(code: string, times: number): string {
  return times <= 1 ? code : `${code} (${times})`;
}
