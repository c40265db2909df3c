import type { FollowedTask } from '../analysis/Analysis';
import { analyse } from '../analysis/analyse';
import { followedTables } from '../analysis/followedTables';
import { storedChoices } from '../analysis/storedChoices';
import type { PlainDate } from '../calendar/PlainDate';
import { indicatorText, trackerText } from '../table/table.vi';
import type { Plan } from '../plan/Plan';
import { planAsSnapshot } from '../plan/planAsSnapshot';
import { keptPlans, newestPlan } from '../plan/planOfYear';
import { planSheetEdits } from '../plan/planSheet';
import { planSheetText } from '../plan/planSheet.vi';
import { adaptPlan, type Office } from '../rollover/adaptPlan';
import { rolloverText } from '../rollover/rollover.vi';
import { defaultSettings } from '../settings/defaultSettings';
import type { Settings } from '../settings/Settings';
import { settingsAsJson } from '../settings/settingsAsJson';
import { SETTINGS_KEY, storedSettings } from '../settings/storedSettings';
import type { Edit } from '../sheet/Edit';
import { freeSheetName } from '../sheet/freeSheetName';
import type { Snapshot } from '../sheet/Snapshot';
import { buildIndicatorSheet } from '../fill/buildIndicatorSheet';
import { buildTracker } from '../fill/buildTracker';

/** kept: a plan that the workbook, or the one it is given from, keeps; shipped: the plan of the add-in; frame: columns and sections alone. */
export type TrackerBase = 'kept' | 'shipped' | 'frame';

export interface NewTrackerInput {
  readonly asOf: PlainDate;
  /** Without one, a plan that is given or kept, else the one that ships. */
  readonly base?: TrackerBase;
  /** Of the tracker; without one that of the plan. */
  readonly year?: number;
  /** Of the new tracker's workbook; the plan of another office takes its names from them. */
  readonly settings?: Partial<Settings>;
  /** Plans of another workbook. */
  readonly plans?: readonly Plan[];
}

export interface NewTracker {
  readonly edits: readonly Edit[];
  readonly trackerSheet: string;
  readonly indicatorSheet: string;
}

/** Tracking and indicator sheet from a plan, beside whatever the workbook holds; indicators are followed in a table that is there. */
export function newTrackerEdits(snapshot: Snapshot, input: NewTrackerInput): NewTracker {
  const { sheets, settings } = snapshot;
  const { asOf } = input;
  const [theirs] = followedTables(snapshot, undefined, storedChoices(settings).columns).indicators;
  const { plan, isShipped, isAdapted } = planOf(snapshot, input);
  const { analysis } = analyse(planAsSnapshot(plan), {
    ...{ asOf, year: plan.year, plans: [plan] },
    settings: defaultSettings(),
  });
  const tasks = isAdapted ? analysis.tasks.map(withCitationNote) : analysis.tasks;
  const trackerSheet = freeSheetName(trackerText.sheetName, sheets);
  const hasOwn = !theirs && (isShipped || analysis.indicators.length > 0);
  const indicatorSheet = theirs?.sheet.name ?? (hasOwn ? freeSheetName(indicatorText.sheetName, sheets) : '');
  const titles = isShipped ? undefined : { title: trackerText.title, subtitle: plan.title };
  return {
    edits: [
      ...settingsEdits(settings, input.settings),
      ...(input.plans ? planSheetEdits(plan, freeSheetName(planSheetText.sheetName(plan.year), sheets)) : []),
      ...buildTracker({ ...analysis, tasks }, trackerSheet, '', titles),
      ...(hasOwn ? buildIndicatorSheet(analysis, indicatorSheet, '') : []),
      { kind: 'activate', sheet: trackerSheet },
    ],
    trackerSheet,
    indicatorSheet,
  };
}

/** "Kế hoạch số 184/KH-UBND": of the province that the plan was issued in. */
const LOCAL_DOCUMENT = /\d+\/[\p{L}-]*UBND/u;

function withCitationNote(task: FollowedTask): FollowedTask {
  const isCiting = LOCAL_DOCUMENT.test(`${task.content} ${task.result}`);
  const note = { value: rolloverText.foreignDocument, numberFormat: 'General', cell: '' };
  return isCiting ? { ...task, recorded: { ...task.recorded, note } } : task;
}

interface ChosenPlan {
  readonly plan: Plan;
  /** As it was issued, for who asks for it. */
  readonly isShipped: boolean;
  /** For another office or year. */
  readonly isAdapted: boolean;
}

function planOf(snapshot: Snapshot, { asOf, base, year, settings, plans }: NewTrackerInput): ChosenPlan {
  const kept = plans ?? keptPlans(snapshot).map(({ plan }) => plan);
  const own = kept.find((plan) => plan.year === year) ?? kept.at(-1);
  if (own && (base === undefined || base === 'kept'))
    return { plan: adaptPlan(own, year ?? own.year, undefined), isShipped: false, isAdapted: false };
  const shipped = newestPlan(year ?? asOf.year);
  const wanted = year ?? (base === 'frame' ? asOf.year : shipped.year);
  const adapted = adaptPlan(
    shipped,
    wanted,
    officeOf(settings) ?? (wanted === shipped.year ? undefined : NO_NAMES),
  );
  if (base !== 'frame') {
    const isShipped = adapted.decision.number !== '';
    return { plan: adapted, isShipped, isAdapted: !isShipped };
  }
  const title = trackerText.planOfYear(wanted);
  return { plan: { ...adapted, title, tasks: [], indicators: [] }, isShipped: false, isAdapted: false };
}

const NO_NAMES: Office = { agency: '', parentAgency: '' };

const officeOf = ({ agency = '', parentAgency = '' }: Partial<Settings> = {}): Office | undefined =>
  agency === '' ? undefined : { agency, parentAgency };

/** Names are asked for once: reports take them from the settings. */
function settingsEdits(stored: Snapshot['settings'], given: Partial<Settings> | undefined): readonly Edit[] {
  if (given === undefined) return [];
  const first = defaultSettings({ agency: given.agency ?? '', name: '', decision: '' });
  const settings = { ...first, ...storedSettings(stored[SETTINGS_KEY]), ...given };
  return [{ kind: 'setting', key: SETTINGS_KEY, value: settingsAsJson(settings) }];
}
