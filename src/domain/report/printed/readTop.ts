import { reportTexts } from '../report.vi';
import { foldText } from '../../text/foldText';
import type { PrintedReport } from './PrintedReport';
import type { PrintedCell, PrintedLine } from './printedLines';
import { isRule } from './isText';

export type PrintedTop = Pick<PrintedReport, 'letterhead' | 'title' | 'subject' | 'addressees'>;

/** Letterhead, title, subject and addressees, and how many lines they take; or the row from 0 that fits none of them. */
export function readTop(lines: readonly PrintedLine[]): (PrintedTop & { readonly count: number }) | number {
  const rules = lines.flatMap(({ cells }, index) =>
    cells.some(({ column, text }) => column === 0 && isRule(text)) ? [index] : [],
  );
  const subjectRule = rules[1];
  if (subjectRule === undefined) return lines[0]?.row ?? 0;
  const above = lines.slice(0, subjectRule);
  const numberAt = above.findLastIndex(({ cells }) => cells.some(isRight));
  const numberLine = above[numberAt];
  const [title, ...subject] = above.slice(numberAt + 1).map(lineText);
  const letterhead = numberLine && readLetterhead(above.slice(0, numberAt), numberLine);
  if (!letterhead || title === undefined) return numberLine?.row ?? 0;
  const { addressees, count } = readAddressees(lines.slice(subjectRule + 1));
  return { letterhead, title, subject: subject.join('\n'), addressees, count: subjectRule + 1 + count };
}

const isRight = ({ column }: PrintedCell): boolean => column > 1;

const lineText = ({ cells }: PrintedLine): string => cells.map(({ text }) => text.trim()).join(' ');

function readLetterhead(
  lines: readonly PrintedLine[],
  numberLine: PrintedLine,
): PrintedTop['letterhead'] | undefined {
  const cells = lines.flatMap((line) => line.cells).filter(({ text }) => !isRule(text));
  const nation = cells.filter(isRight).map(({ text }) => foldText(text));
  if (nation.join() !== [reportTexts.nation, reportTexts.motto].map(foldText).join()) return undefined;
  const agencies = cells.filter((cell) => !isRight(cell));
  const textsOf = (wanted: readonly PrintedCell[]): string[] => wanted.map(({ text }) => text.trim());
  return {
    parentAgency: textsOf(agencies.filter(({ isBold }) => !isBold)).join(' '),
    agency: textsOf(agencies.filter(({ isBold }) => isBold)),
    number: textsOf(numberLine.cells.filter((cell) => !isRight(cell))).join(' '),
    placeAndDate: textsOf(numberLine.cells.filter(isRight)).join(' '),
  };
}

const DASH = '- ';

/** "Kính gửi: …" on one line, or under it a line for each, with dash and punctuation. */
function readAddressees(lines: readonly PrintedLine[]): {
  readonly addressees: readonly string[];
  readonly count: number;
} {
  const [first, ...others] = lines.map(lineText);
  if (first?.startsWith(reportTexts.addressed) !== true) return { addressees: [], count: 0 };
  const only = first.slice(reportTexts.addressed.length).trim();
  if (only !== '') return { addressees: [only], count: 1 };
  const end = others.findIndex((text) => !text.startsWith(DASH));
  const named = end < 0 ? others : others.slice(0, end);
  return {
    addressees: named.map((text) => text.slice(DASH.length).replace(/[;.]$/, '')),
    count: 1 + named.length,
  };
}
