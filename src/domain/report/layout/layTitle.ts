import { describePeriod } from '../../period/describePeriod';
import type { Report } from '../Report';
import { reportTexts } from '../report.vi';
import { cellLines, laidText, textHeight, type TextStyle } from './laidText';
import type { LaidRow } from './LaidRow';
import { AGENCY_RULE, longest } from './layLetterhead';
import { FIRST_LINE_INDENT, PARAGRAPH_GAP, sizes } from './pageStyle';
import { RULE_HEIGHT, ruleLine } from './ruleLine';
import { sideWidths, wholeWidth } from './sides';

const TITLE: TextStyle = { size: sizes.title, bold: true, horizontal: 'center' };
const SUBJECT: TextStyle = { size: sizes.subject, bold: true, horizontal: 'center' };
const ADDRESSED: TextStyle = { size: sizes.body, horizontal: 'center' };
const ADDRESSEE: TextStyle = { size: sizes.body, horizontal: 'left' };

const { column, span } = wholeWidth;

/** Name of the document, its subject, the line under it, and whom it is addressed to (Phụ lục I, mục II.5 and II.9). */
export function layTitle({ title, subject, addressees, ...report }: Report): readonly LaidRow[] {
  const period = describePeriod(report.period, report.year);
  return [
    gap(2 * PARAGRAPH_GAP),
    line(title, TITLE),
    line(keepTogether(subject, period), SUBJECT),
    { height: RULE_HEIGHT, cells: [subjectRule(keepTogether(subject, period))], keepWithNext: true },
    gap(PARAGRAPH_GAP),
    ...layAddressees(addressees),
    gap(PARAGRAPH_GAP),
  ];
}

/** "quý I năm 2025" is not broken at the end of a line. */
const keepTogether = (text: string, phrase: string): string =>
  text.replace(phrase, phrase.replaceAll(' ', '\u00A0'));

function subjectRule(subject: string) {
  const lines = cellLines(subject, sideWidths(wholeWidth), SUBJECT);
  return ruleLine(column, span, longest(lines), { size: SUBJECT.size, bold: true }, AGENCY_RULE);
}

/** One addressee stands behind "Kính gửi:"; several stand under it, a line each. */
function layAddressees(addressees: readonly string[]): LaidRow[] {
  const [only, ...more] = addressees;
  if (only === undefined) return [];
  if (more.length === 0) return [line(`${reportTexts.addressed} ${only}`, ADDRESSED, PARAGRAPH_GAP)];
  return [
    line(FIRST_LINE_INDENT.repeat(3) + reportTexts.addressed, ADDRESSEE),
    ...addressees.map((name, index) =>
      line(
        `${FIRST_LINE_INDENT.repeat(4)}- ${name}${index === addressees.length - 1 ? '.' : ';'}`,
        ADDRESSEE,
      ),
    ),
  ];
}

function line(text: string, style: TextStyle, space = 0): LaidRow {
  return {
    height: textHeight(text, sideWidths(wholeWidth), style) + space,
    cells: [laidText(column, span, text, style)],
    keepWithNext: true,
  };
}

const gap = (height: number): LaidRow => ({ height, cells: [], keepWithNext: true });
