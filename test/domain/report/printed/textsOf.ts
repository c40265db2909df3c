import { formatDate } from '../../../../src/domain/calendar/formatDate';
import type { Report, ReportTable, ReportValue } from '../../../../src/domain/report/Report';
import { formatNumber } from '../../../../src/domain/text/formatNumber';

/** What a sheet shows of a value; numbers in the first column and decimals have the format "General". */
export function shown(value: ReportValue, column: number): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return formatDate(value);
  const text = formatNumber(value, 10);
  return column > 0 && Number.isInteger(value) ? text : text.replaceAll('.', '');
}

const tableTexts = ({ columns, rows, notes }: ReportTable): readonly string[] => [
  ...columns.flatMap(({ title, group }) => [group ?? '', title]),
  ...rows.flatMap(({ cells }) => cells.map(shown)),
  ...notes,
];

/** Every text of a report and every cell of its tables, in pieces that no layout breaks. */
export function textsOf(report: Report): readonly string[] {
  const { letterhead, title, subject, addressees, body, signature, recipients, annexes } = report;
  return [
    letterhead.parentAgency,
    ...letterhead.agency,
    letterhead.number,
    letterhead.placeAndDate,
    title,
    subject,
    ...addressees,
    ...body.flatMap((block) => {
      if (block.kind === 'room') return [];
      return block.kind === 'table' ? tableTexts(block.table) : [block.text];
    }),
    ...[signature.authority, ...signature.titles, signature.name],
    ...recipients,
    ...annexes.flatMap(({ heading, title: name, reference, table }) => [
      heading,
      name,
      reference,
      ...tableTexts(table),
    ]),
  ].filter((text) => text.trim() !== '');
}

/** Words alone: where lines are broken does not matter. */
export const wordsOf = (text: string): string => text.replace(/\s+/gu, ' ').trim();
