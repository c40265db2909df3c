import { compareDates } from '../calendar/PlainDate';
import { bodyTexts, reportTexts } from './report.vi';
import { describeDay } from '../calendar/describeDay';
import { spellOutAgency } from '../settings/issuingAgency';
import { lowerFirst } from '../text/normalLetters';
import type { Block } from './Report';
import type { ReportFacts } from './ReportFacts';

/** What the report rests on, the days it covers and the day of its data. */
export function buildOpening(facts: ReportFacts): Block[] {
  const { window, analysis, period, agency, kind } = facts;
  const asOf = describeDay(analysis.asOf);
  const days =
    analysis.indicators.length > 0
      ? bodyTexts.window(describeDay(window.from), describeDay(window.to), asOf)
      : bodyTexts.asOfTasks(asOf);
  const isUnfinished = compareDates(analysis.asOf, window.to) < 0;
  return [
    {
      kind: 'paragraph',
      text: bodyTexts.opening(describePlan(facts), agency, bodyTexts.what[kind](period)),
    },
    { kind: 'paragraph', text: isUnfinished ? `${days} ${bodyTexts.unfinished}` : days },
  ];
}

/** In full with the document that it was issued with (first citation, Nghị định 30/2020/NĐ-CP). */
function describePlan({ plan, settings: { decision } }: ReportFacts): string {
  const cited = spellOutAgency(decision);
  const [, ownKind = '', matter = ''] = /^(Kế hoạch|Chương trình)\s+(.+)$/u.exec(plan) ?? [];
  const isOwnNumber = ownKind !== '' && cited.startsWith(`${ownKind} số`);
  const named =
    cited === ''
      ? spellOutAgency(plan)
      : isOwnNumber
        ? reportTexts.about(cited, lowerFirst(matter))
        : reportTexts.issued(cited, plan);
  return plan.startsWith(reportTexts.planCalled) ? bodyTexts.called(named) : named;
}
