import { compareDates } from '../calendar/PlainDate';
import { bodyTexts, reportTexts } from './report.vi';
import { describeDay } from '../calendar/describeDay';
import { issuingAgency, spellOutAgency } from '../settings/issuingAgency';
import type { Block } from './Report';
import type { ReportFacts } from './ReportFacts';

/** What the report rests on, the days it covers and the day of its data. */
export function buildOpening(facts: ReportFacts): Block[] {
  const { window, analysis, period, agency } = facts;
  const days = bodyTexts.window(describeDay(window.from), describeDay(window.to), describeDay(analysis.asOf));
  const isUnfinished = compareDates(analysis.asOf, window.to) < 0;
  return [
    { kind: 'paragraph', text: bodyTexts.opening(describePlan(facts), agency, period) },
    { kind: 'paragraph', text: isUnfinished ? `${days} ${bodyTexts.unfinished}` : days },
  ];
}

/** The decision in full where the reporting agency issued the plan (first citation, Nghị định 30/2020/NĐ-CP); else the plan by name. */
function describePlan({ analysis: { plan, year }, settings }: ReportFacts): string {
  if (!plan || issuingAgency(plan) !== spellOutAgency(settings.agency)) return reportTexts.planOfYear(year);
  const { number, date, issuer } = plan.decision;
  if (number === '' || !date) return reportTexts.planOfYear(year);
  return reportTexts.decision(number, describeDay(date), spellOutAgency(issuer), plan.title);
}
