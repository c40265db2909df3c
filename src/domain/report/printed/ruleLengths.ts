import { textWidth } from '../../text/textMetrics';
import { cellLines } from '../layout/laidText';
import { AGENCY_RULE, longest } from '../layout/layLetterhead';
import { sizes, usableWidth } from '../layout/pageStyle';
import { reportTexts } from '../report.vi';
import type { PrintedReport } from './PrintedReport';

/** Length in points of the line under each: under the motto as long as the text, else between 1/3 and 1/2 of it. */
export function ruleLengths({ letterhead, subject }: Pick<PrintedReport, 'letterhead' | 'subject'>) {
  const bold = (size: number) => ({ size, bold: true });
  const lines = cellLines(subject, usableWidth.portrait, { ...bold(sizes.subject), horizontal: 'center' });
  return {
    agency: AGENCY_RULE * textWidth(longest(letterhead.agency), bold(sizes.agency)),
    motto: textWidth(reportTexts.motto, bold(sizes.motto)),
    subject: AGENCY_RULE * textWidth(longest(lines), bold(sizes.subject)),
  };
}
