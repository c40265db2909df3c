import { analyse } from '../../src/domain/analysis/analyse';
import type { Analysis } from '../../src/domain/analysis/Analysis';
import { plainDate } from '../../src/domain/calendar/PlainDate';
import { plan2025 } from '../../src/domain/plan/plan2025';
import { planAsSnapshot } from '../../src/domain/plan/planAsSnapshot';
import { buildReminders } from '../../src/domain/reminders/buildReminders';
import { settingsOf2025 } from '../domain/settingsOf2025';
import type { CheckResult } from '../../src/actions/checkWorkbook';

export const AS_OF = plainDate(2025, 4, 10);
export const settings = settingsOf2025();

/** The plan of 2025 with nothing recorded, read and judged as in the pane. */
export const analysis: Analysis = analyse(planAsSnapshot(plan2025), {
  asOf: AS_OF,
  year: 2025,
  settings,
}).analysis;

export const sheet = analysis.tasks[0]?.sheet ?? '';

export const checked: CheckResult = {
  analysis,
  settings,
  plans: [sheet],
  differences: [],
  keptCount: 0,
  correctedColumns: [],
  planSheets: [],
  shippedPlan: { year: 2025, issuer: 'Chủ tịch UBND phường Phổ Ninh' },
  canAddTasks: false,
  hasReport: false,
  review: [],
  reminders: buildReminders(analysis, settings),
  seen: '',
};
