import { reportTexts } from '../report.vi';
import { PARAGRAPH_GAP, sizes } from '../layout/pageStyle';
import { letterheadLeft, letterheadRight, sideWidths, wholeWidth } from '../layout/sides';
import type { PrintedReport } from '../printed/PrintedReport';
import { ruleLengths } from '../printed/ruleLengths';
import { htmlParagraph, htmlRule, type ParagraphStyle } from './htmlParagraph';
import { htmlSides } from './htmlSides';

const centred = (size: number, more: Partial<ParagraphStyle> = {}): ParagraphStyle => ({
  size,
  align: 'center',
  ...more,
});

/** Space in points above number and date. */
const NUMBER_GAP = 6;

/** Agencies beside nation and motto; number beside place and date (Phụ lục I, mục II.1-4). */
export function htmlLetterhead(report: PrintedReport): string {
  const { parentAgency, agency, number, placeAndDate } = report.letterhead;
  const [left, right] = [sideWidths(letterheadLeft), sideWidths(letterheadRight)];
  const rules = ruleLengths(report);
  const agencies = [
    ...(parentAgency === '' ? [] : [htmlParagraph(parentAgency, centred(sizes.agency))]),
    ...agency.map((line) => htmlParagraph(line, centred(sizes.agency, { bold: true }))),
    htmlRule(rules.agency, left),
  ];
  const nation = [
    htmlParagraph(reportTexts.nation, centred(sizes.nation, { bold: true })),
    htmlParagraph(reportTexts.motto, centred(sizes.motto, { bold: true })),
    htmlRule(rules.motto, right),
  ];
  return (
    htmlSides(agencies.join(''), nation.join(''), left / (left + right)) +
    htmlSides(
      htmlParagraph(number, centred(sizes.number, { after: NUMBER_GAP })),
      htmlParagraph(placeAndDate, centred(sizes.number, { italic: true, after: NUMBER_GAP })),
      left / (left + right),
    )
  );
}

/** Name of the document, subject, the line under it, addressees (Phụ lục I, mục II.5 and II.9). */
export function htmlTitle(report: PrintedReport): string {
  const { title, subject, addressees } = report;
  return [
    htmlParagraph('', centred(sizes.note)),
    htmlParagraph(title, centred(sizes.title, { bold: true })),
    htmlParagraph(subject, centred(sizes.subject, { bold: true })),
    htmlRule(ruleLengths(report).subject, sideWidths(wholeWidth)),
    htmlParagraph('', centred(PARAGRAPH_GAP)),
    ...htmlAddressees(addressees),
  ].join('');
}

function htmlAddressees(addressees: readonly string[]): readonly string[] {
  const [only, ...more] = addressees;
  if (only === undefined) return [];
  const style = centred(sizes.body, { after: 2 * PARAGRAPH_GAP });
  if (more.length === 0) return [htmlParagraph(`${reportTexts.addressed} ${only}`, style)];
  const lines = addressees.map((name, index) => `- ${name}${index === more.length ? '.' : ';'}`);
  return [htmlParagraph([reportTexts.addressed, ...lines].join('\n'), style)];
}
