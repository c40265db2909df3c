import { reportTexts } from '../report.vi';
import type { PrintedAnnex, PrintedBlock, PrintedReport, PrintedTable } from './PrintedReport';

const ROOM = '…'.repeat(40);

/** The report as plain text: a paragraph a line, the cells of a table parted by tabs. */
export function reportText(report: PrintedReport): string {
  const { letterhead, title, subject, addressees, body, signature, recipients, annexes } = report;
  const parts: readonly (readonly string[])[] = [
    [letterhead.parentAgency, ...letterhead.agency, letterhead.number],
    [reportTexts.nation, reportTexts.motto, letterhead.placeAndDate],
    [title, subject],
    addressees.length === 0 ? [] : [`${reportTexts.addressed} ${addressees.join('; ')}`],
    body.flatMap(blockLines),
    [...signature.titles, ...signature.names],
    [reportTexts.recipients, ...recipients],
    ...annexes.map(annexLines),
  ];
  return parts
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((part) => part !== '')
    .join('\n\n');
}

function blockLines(block: PrintedBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return [block.text];
    case 'room':
      return [ROOM];
    case 'table':
      return tableLines(block.table);
  }
}

function annexLines({ heading, title, lines, table }: PrintedAnnex): readonly string[] {
  return [heading, title, ...lines, ...tableLines(table)];
}

/** Titles of grouped columns stand alone: "Chủ trì - Tổng số". */
function tableLines(table: PrintedTable): readonly string[] {
  const titles = table.columns.map(({ title, group }) =>
    group === undefined ? title : `${group} - ${title}`,
  );
  return [titles, ...table.rows.map(({ cells }) => cells)]
    .map((cells) => cells.map(oneLine).join('\t'))
    .concat(table.notes);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
