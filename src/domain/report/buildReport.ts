import type { Analysis } from '../analysis/Analysis';
import type { Settings } from '../settings/Settings';
import { bodyTexts, reportTexts, tableTitles } from './report.vi';
import { buildIndicatorPart } from './buildIndicatorPart';
import { buildLatePart } from './buildLatePart';
import { buildLetterhead } from './buildLetterhead';
import { buildOpening } from './buildOpening';
import { buildProposalPart } from './buildProposalPart';
import { buildRecipients } from './buildRecipients';
import { buildResultPart } from './buildResultPart';
import { describeDay, describeDayInWords } from '../calendar/describeDay';
import { documentNumber } from './documentNumber';
import { gatherFacts } from './gatherFacts';
import type { Period } from '../period/Period';
import type { PlacedAnnex } from './placeTables';
import type { Annex, Block, Report } from './Report';
import type { ReportFacts } from './ReportFacts';

/** The report on a plan as of the analysis's date, ready to be laid out; every number in it is counted from the analysis. */
export function buildReport(analysis: Analysis, settings: Settings, period: Period): Report {
  const { facts, annexes } = gatherFacts(analysis, settings, period);
  return {
    period,
    year: analysis.year,
    window: facts.window,
    asOf: analysis.asOf,
    letterhead: buildLetterhead(settings, analysis.asOf),
    title: reportTexts.title,
    subject: reportTexts.subject(facts.period),
    addressees: settings.addressees,
    body: [
      ...buildOpening(facts),
      ...buildResultPart(facts),
      ...buildIndicatorPart(facts),
      ...buildLatePart(facts),
      ...buildProposalPart(facts),
      closing(facts),
    ],
    signature: {
      authority: settings.signerAuthority.toLocaleUpperCase('vi'),
      title: settings.signerTitle.toLocaleUpperCase('vi'),
      name: settings.signerName,
    },
    recipients: buildRecipients(settings),
    annexes: annexes.map((annex) => buildAnnex(annex, facts)),
  };
}

function closing({ settings: { addressees }, period, agency }: ReportFacts): Block {
  const subject = reportTexts.subject(period);
  const said = subject.charAt(0).toLocaleLowerCase('vi') + subject.slice(1);
  return {
    kind: 'paragraph',
    text:
      addressees.length > 0
        ? bodyTexts.closingTo(said, agency, addressees.join(', '))
        : bodyTexts.closing(said, agency),
  };
}

function buildAnnex({ id, numeral, heading }: PlacedAnnex, facts: ReportFacts): Annex {
  const { settings, analysis, agency, period, tables } = facts;
  const number = documentNumber(settings, '…');
  return {
    numeral,
    heading,
    title: tableTitles[id](period).toLocaleUpperCase('vi'),
    reference: bodyTexts.annexReference(number, describeDayInWords(analysis.asOf), agency),
    asOf: bodyTexts.asOf(describeDay(analysis.asOf)),
    table: tables[id],
  };
}
