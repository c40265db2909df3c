import type { Problem } from '../../Problem';
import { cellReference } from '../cellAddress';
import type { SheetSnapshot } from '../Snapshot';
import type { Table } from '../Table';
import type { Section } from '../Task';
import type { RowGroup } from './groupRows';
import { type OpenSection, placeSection, sectionCode } from './placeSection';
import { readText } from './readCell';

export interface SectionReading {
  readonly sections: readonly Section[];
  readonly problems: readonly Problem[];
  /** The code of the section that a sheet row lies in, '' before the first. */
  readonly codeAt: (row: number) => string;
}

export function readSections(
  sheet: SheetSnapshot,
  table: Table,
  groups: readonly RowGroup[],
): SectionReading {
  const heads = groups.filter(({ head }) => head.kind === 'section');
  const sections: Section[] = [];
  const problems: Problem[] = [];
  const used = new Set<string>();
  let open: readonly OpenSection[] = [];
  heads.forEach(({ head, rows }, i) => {
    const title = sectionTitle(sheet, table, head.title ?? '', rows);
    const placed = placeSection(open, head.code, title, heads[i + 1]?.head.code);
    open = placed.open;
    const code = unusedCode(sectionCode(open), used);
    used.add(code);
    sections.push({ sheet: sheet.name, row: head.row + 1, code, title, level: open.length });
    if (!placed.isInOrder || code !== sectionCode(open)) {
      const cell = cellReference(sheet.name, head.row, table.columns[0]?.column ?? 0);
      problems.push({
        code: 'sectionOutOfOrder',
        severity: 'note',
        cell,
        written: `${head.code?.text ?? ''} ${title}`.trim(),
        details: { code },
      });
    }
  });
  return { sections, problems, codeAt: codeLookup(groups, sections) };
}

/** The title as it stands beside its code, and what a page break parted from it. */
function sectionTitle(sheet: SheetSnapshot, table: Table, title: string, rows: readonly number[]): string {
  const [first = 0, ...others] = rows;
  const beside = title === '' ? readText(sheet, table, [first], ...TITLE_ROLES) : title;
  return [beside, readText(sheet, table, others, 'content')].filter((text) => text !== '').join(' ');
}

const TITLE_ROLES = ['content', 'name', 'note', 'other'] as const;

/** A section written twice keeps both: "B", "B (2)". */
function unusedCode(code: string, used: ReadonlySet<string>): string {
  if (!used.has(code)) return code;
  let count = 2;
  while (used.has(`${code} (${count})`)) count += 1;
  return `${code} (${count})`;
}

function codeLookup(groups: readonly RowGroup[], sections: readonly Section[]): (row: number) => string {
  const codes = new Map<number, string>();
  const byRow = new Map(sections.map(({ row, code }) => [row - 1, code]));
  let current = '';
  for (const { head } of groups) {
    current = byRow.get(head.row) ?? current;
    codes.set(head.row, current);
  }
  return (row) => codes.get(row) ?? '';
}
