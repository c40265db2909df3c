import type { Analysis } from '../analysis/Analysis';
import type { Settings } from '../settings/Settings';
import { bodyTexts, reportTexts, tableTitles } from './report.vi';
import { describeDayInWords } from '../calendar/describeDay';
import { buildLetterhead } from './buildLetterhead';
import { buildNextPart } from './buildNextPart';
import { buildOpening } from './buildOpening';
import { buildRecipients } from './buildRecipients';
import { buildResultPart } from './buildResultPart';
import { buildShortcomingPart } from './buildShortcomingPart';
import { buildStandingPart } from './buildStandingPart';
import { documentNumber } from './documentNumber';
import { gatherFacts } from './gatherFacts';
import { foldText } from '../text/foldText';
import { lowerFirst } from '../text/normalLetters';
import { numberParts } from './numberParts';
import type { Period } from '../period/Period';
import type { PlacedAnnex } from './placeTables';
import type { Annex, Block, Report } from './Report';
import type { ReportFacts } from './ReportFacts';

/** The report on a plan as of the analysis's date, ready to be laid out; every number in it is counted from the analysis. */
export function buildReport(analysis: Analysis, settings: Settings, period: Period): Report {
  const { facts, annexes } = gatherFacts(analysis, settings, period);
  const addressees = addresseesOf(facts);
  return {
    period,
    year: analysis.year,
    window: facts.window,
    asOf: analysis.asOf,
    letterhead: buildLetterhead(settings, analysis.asOf),
    title: reportTexts.title,
    subject: facts.subject,
    addressees,
    body: [
      ...buildOpening(facts),
      ...numberParts([
        buildResultPart(facts),
        buildStandingPart(facts),
        buildShortcomingPart(facts),
        buildNextPart(facts),
        { title: bodyTexts.proposals, blocks: [{ kind: 'room' }], sections: [] },
      ]),
      closing(facts),
    ],
    signature: {
      authority: settings.signerAuthority.toLocaleUpperCase('vi'),
      titles: settings.signerTitle
        .toLocaleUpperCase('vi')
        .split('/')
        .map((title) => title.trim() || reportTexts.blank),
      name: settings.signerName,
    },
    recipients: buildRecipients({ ...settings, addressees }),
    annexes: annexes.map((annex) => buildAnnex(annex, facts)),
  };
}

/** The report on procedures goes to the office above, to be written in where the settings do not say which. */
const addresseesOf = ({ kind, settings: { addressees } }: ReportFacts): readonly string[] =>
  addressees.length > 0 || kind !== 'ksttc' ? addressees : [reportTexts.longBlank];

function closing({ settings: { addressees }, subject, agency }: ReportFacts): Block {
  const said = lowerFirst(subject.replace('\n', ' '));
  return {
    kind: 'paragraph',
    text:
      addressees.length > 0
        ? bodyTexts.closingTo(
            said,
            agency,
            addressees.join(', '),
            addressees.some(leads) ? bodyTexts.directs : bodyTexts.gathers,
          )
        : bodyTexts.closing(said, agency),
  };
}

/** A committee, a council or who heads one; an office or a department does not. */
const leads = (addressee: string): boolean =>
  /^(?:uy ban nhan dan|ubnd|chu tich|hoi dong nhan dan|hdnd|dang uy|tinh uy|thanh uy|bi thu|ban thuong vu)(?: |$)/.test(
    foldText(addressee),
  );

function buildAnnex({ id, numeral, heading }: PlacedAnnex, facts: ReportFacts): Annex {
  const { settings, analysis, agency, tables } = facts;
  const number = documentNumber(settings, '…');
  return {
    numeral,
    heading,
    title: tableTitles[id].toLocaleUpperCase('vi'),
    reference: bodyTexts.annexReference(number, describeDayInWords(analysis.asOf), agency),
    table: tables[id],
  };
}
