import type { Letterhead } from '../Report';
import { reportTexts } from '../report.vi';
import { cellLines, laidText, textHeight, type TextStyle } from './laidText';
import type { LaidCell, LaidRow } from './LaidRow';
import { sizes } from './pageStyle';
import { RULE_HEIGHT, ruleLine } from './ruleLine';
import { sideWidths, type Side } from './sides';

const PARENT: TextStyle = { size: sizes.agency, horizontal: 'center' };
const AGENCY: TextStyle = { size: sizes.agency, bold: true, horizontal: 'center' };
const NATION: TextStyle = { size: sizes.nation, bold: true, horizontal: 'center' };
const MOTTO: TextStyle = { size: sizes.motto, bold: true, horizontal: 'center' };
const NUMBER: TextStyle = { size: sizes.number, horizontal: 'center' };
const PLACE_AND_DATE: TextStyle = { size: sizes.number, italic: true, horizontal: 'center' };

/** Space in points above number and date. */
const NUMBER_GAP = 6;

interface LaidLine {
  readonly cell: LaidCell;
  readonly height: number;
}

/** Agencies on the left; nation, motto, place and date on the right (Phụ lục I, mục II.1-4). */
export function layLetterhead(letterhead: Letterhead, left: Side, right: Side): readonly LaidRow[] {
  const agency = letterhead.agency.flatMap((line) => cellLines(line, sideWidths(left), AGENCY));
  const agencyLines: LaidLine[] = [
    ...(letterhead.parentAgency === '' ? [] : [textLine(left, letterhead.parentAgency, PARENT)]),
    ...agency.map((line) => textLine(left, line, AGENCY)),
    rule(left, longest(agency), AGENCY, AGENCY_RULE),
  ];
  const nationLines: LaidLine[] = [
    textLine(right, reportTexts.nation, NATION),
    textLine(right, reportTexts.motto, MOTTO),
    rule(right, reportTexts.motto, MOTTO, 1),
  ];
  return [
    ...sideBySide(agencyLines, nationLines),
    { height: NUMBER_GAP, cells: [], keepWithNext: true },
    ...sideBySide(
      [textLine(left, letterhead.number, NUMBER)],
      [textLine(right, letterhead.placeAndDate, PLACE_AND_DATE)],
    ),
  ];
}

/** Between 1/3 and 1/2 of the text. */
export const AGENCY_RULE = 0.42;

export const longest = (lines: readonly string[]): string =>
  lines.reduce((best, line) => (line.length > best.length ? line : best), '');

function textLine(side: Side, text: string, style: TextStyle): LaidLine {
  return {
    cell: laidText(side.column, side.span, text, style),
    height: textHeight(text, sideWidths(side), style),
  };
}

function rule(side: Side, text: string, { size }: TextStyle, part: number): LaidLine {
  return { cell: ruleLine(side.column, side.span, text, { size, bold: true }, part), height: RULE_HEIGHT };
}

function sideBySide(left: readonly LaidLine[], right: readonly LaidLine[]): LaidRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const lines = [left[index], right[index]].filter((line) => line !== undefined);
    return {
      height: Math.max(...lines.map(({ height }) => height)),
      cells: lines.map(({ cell }) => cell),
      keepWithNext: true,
    };
  });
}
