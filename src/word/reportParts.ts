import type { Paragraph, Table } from 'docx';
import { reportTexts } from '../domain/report/report.vi';
import { FIRST_LINE, PARAGRAPH_GAP, sizes, usableWidth } from '../domain/report/layout/pageStyle';
import {
  endLeft,
  endRight,
  letterheadLeft,
  letterheadRight,
  sideWidths,
  wholeWidth,
} from '../domain/report/layout/sides';
import { keepsWithNext } from '../domain/report/printed/keepsWithNext';
import type {
  PrintedAnnex,
  PrintedBlock,
  PrintedReport,
  PrintedTable,
} from '../domain/report/printed/PrintedReport';
import { ruleLengths } from '../domain/report/printed/ruleLengths';
import { paragraph, room, rule, type TextStyle } from './paragraphs';
import { sides, table } from './tables';

type Part = Paragraph | Table;

const centred = (size: number, more: Partial<TextStyle> = {}): TextStyle => ({
  size,
  align: 'center',
  keepWithNext: true,
  ...more,
});

/** Agencies beside nation and motto; number beside place and date (Phụ lục I, mục II.1-4). */
export function letterhead(report: PrintedReport): Table {
  const { parentAgency, agency, number, placeAndDate } = report.letterhead;
  const widths = [sideWidths(letterheadLeft), sideWidths(letterheadRight)] as const;
  const rules = ruleLengths(report);
  const agencies = [
    ...(parentAgency === '' ? [] : [paragraph(parentAgency, centred(sizes.agency))]),
    ...agency.map((line) => paragraph(line, centred(sizes.agency, { bold: true }))),
    rule(rules.agency, widths[0]),
  ];
  const nation = [
    paragraph(reportTexts.nation, centred(sizes.nation, { bold: true })),
    paragraph(reportTexts.motto, centred(sizes.motto, { bold: true })),
    rule(rules.motto, widths[1]),
  ];
  const before = PARAGRAPH_GAP;
  const numbered = [
    [paragraph(number, centred(sizes.number, { before }))],
    [paragraph(placeAndDate, centred(sizes.number, { italic: true, before }))],
  ] as const;
  return sides([[agencies, nation], numbered], widths);
}

/** Name of the document, subject, the line under it, addressees (Phụ lục I, mục II.5 and II.9). */
export function title(report: PrintedReport): readonly Part[] {
  return [
    paragraph(report.title, centred(sizes.title, { bold: true, before: 2 * PARAGRAPH_GAP })),
    paragraph(report.subject, centred(sizes.subject, { bold: true })),
    rule(ruleLengths(report).subject, sideWidths(wholeWidth)),
    ...addressees(report.addressees),
    paragraph('', centred(PARAGRAPH_GAP)),
  ];
}

function addressees(names: readonly string[]): readonly Part[] {
  const [only, ...more] = names;
  if (only === undefined) return [];
  const style = centred(sizes.body, { before: PARAGRAPH_GAP });
  if (more.length === 0) return [paragraph(`${reportTexts.addressed} ${only}`, style)];
  return [
    paragraph(reportTexts.addressed, { ...style, align: 'left', firstLine: 3 * FIRST_LINE }),
    ...names.map((name, index) =>
      paragraph(`- ${name}${index === more.length ? '.' : ';'}`, {
        ...centred(sizes.body),
        align: 'left',
        firstLine: 4 * FIRST_LINE,
      }),
    ),
  ];
}

/** The last block stays with the signature. */
export function body(blocks: readonly PrintedBlock[]): readonly Part[] {
  return blocks.flatMap((block, index) =>
    bodyBlock(block, keepsWithNext(block, blocks[index + 1]) || index === blocks.length - 1),
  );
}

function bodyBlock(block: PrintedBlock, keepWithNext: boolean): readonly Part[] {
  const style: TextStyle = {
    size: sizes.body,
    align: 'justify',
    firstLine: FIRST_LINE,
    after: PARAGRAPH_GAP,
    keepWithNext,
  };
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { ...style, bold: true, outlineLevel: block.level - 1 })];
    case 'paragraph':
    case 'item':
      return [paragraph(block.text, style)];
    case 'room':
      return [room(sizes.body, usableWidth.portrait, PARAGRAPH_GAP)];
    case 'table':
      return notedTable(block.table, usableWidth.portrait, true);
  }
}

/** Tables that follow each other grow together without a paragraph between them. */
function notedTable(printed: PrintedTable, pageRoom: number, keepsShort: boolean): readonly Part[] {
  return [
    table(printed, pageRoom, keepsShort),
    ...printed.notes.map((text) => paragraph(text, { size: sizes.note, align: 'justify', italic: true })),
    paragraph('', { size: PARAGRAPH_GAP, align: 'left' }),
  ];
}

/** Points between the signer's title and name, for signature and seal. */
const SEAL_ROOM = 75;

/** "Nơi nhận" level with the signer's title (Phụ lục I, mục II.7 and II.9). */
export function end({ signature, recipients }: PrintedReport): Table {
  const left = [
    paragraph(reportTexts.recipients, {
      size: sizes.recipientsHeading,
      align: 'left',
      bold: true,
      italic: true,
    }),
    ...recipients.map((text) => paragraph(text, { size: sizes.recipients, align: 'left' })),
  ];
  const signer = centred(sizes.signature, { bold: true, keepWithNext: false });
  const right = [
    ...signature.titles.map((text) => paragraph(text, signer)),
    ...signature.names.map((text, index) =>
      paragraph(text, { ...signer, before: index === 0 ? SEAL_ROOM : 0 }),
    ),
  ];
  return sides(
    [[left, right.length > 0 ? right : [paragraph('', signer)]]],
    [sideWidths(endLeft), sideWidths(endRight)],
  );
}

/** Heading, title and reference, then the table over the width of the page (Phụ lục I, mục III). */
export function annex({ heading, title: subject, lines, table: printed }: PrintedAnnex): readonly Part[] {
  return [
    paragraph(heading, centred(sizes.annexHeading, { bold: true, outlineLevel: 0 })),
    paragraph(subject, centred(sizes.annexTitle, { bold: true })),
    ...lines.map((line) => paragraph(line, centred(sizes.annexTitle, { italic: true }))),
    paragraph('', centred(PARAGRAPH_GAP)),
    ...notedTable(printed, usableWidth.landscape, false),
  ];
}
