import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { draftNextYear, readNextYear } from '../../src/actions/draftNextYear';
import { runJob } from '../../src/actions/runJob';
import { undoJob } from '../../src/actions/undoJob';
import { plainDate } from '../../src/domain/calendar/PlainDate';
import { openPastedPlan, snapshotNow } from './openInExcel';

const asOf = plainDate(2025, 12, 1);

beforeEach(async () => {
  await openPastedPlan();
  await runJob({ asOf });
});

test('reading what next year would be writes nothing', async () => {
  const before = await snapshotNow();
  const next = await readNextYear({ asOf, replace: [] });
  expect(next.year).toBe(2026);
  expect(await snapshotNow()).toEqual(before);
});

test('the draft stands beside this year’s sheets and is followed with its own indicators', async () => {
  const { trackerSheet, indicatorSheet } = await draftNextYear({ asOf, replace: [] });
  const { analysis } = await checkWorkbook({ asOf, sheet: trackerSheet });
  expect(analysis.year).toBe(2026);
  expect(analysis.tasks).toHaveLength(30);
  expect([...new Set(analysis.indicators.map(({ sheet }) => sheet))]).toEqual([indicatorSheet]);
});

test('this year’s tracker is followed without them', async () => {
  const { indicatorSheet } = await draftNextYear({ asOf, replace: [] });
  const { analysis } = await checkWorkbook({ asOf, sheet: 'Sổ theo dõi' });
  expect(analysis.year).toBe(2025);
  expect(analysis.indicators).toHaveLength(7);
  expect(analysis.indicators.map(({ sheet }) => sheet)).not.toContain(indicatorSheet);
});

test('undone, the workbook is as before', async () => {
  const before = await snapshotNow();
  const { undo } = await draftNextYear({ asOf, replace: 'all' });
  await undoJob(undo);
  expect(await snapshotNow()).toEqual(before);
});
