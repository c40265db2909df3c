import { readFileSync } from 'node:fs';
import { dropPlan } from '../../src/actions/dropPlan';
import { keepPlan } from '../../src/actions/keepPlan';
import { undoJob } from '../../src/actions/undoJob';
import { readAnalysis } from '../../src/domain/analysis/readAnalysis';
import { plainDate } from '../../src/domain/calendar/PlainDate';
import type { Plan } from '../../src/domain/plan/Plan';
import { plan2025 } from '../../src/domain/plan/plan2025';
import { keptPlans, planFor } from '../../src/domain/plan/planOfYear';
import { singleLine } from '../../src/domain/text/normalizeText';
import { corrections2025 } from '../domain/plan/corrections2025';
import { AS_OF, openInExcel, openPastedPlan, reopen, snapshotNow } from './openInExcel';
import { openRows, planRows, SHEET } from './planSheet';

/** The texts of a plan on one line each, its scan errors corrected. */
function corrected<Part>(part: Part): Part {
  const text = (written: string): string =>
    corrections2025
      .filter(({ where }) => /^task|^indicator/.test(where))
      .reduce(
        (line, { original, corrected: right }) => line.replaceAll(original, right),
        singleLine(written),
      );
  return JSON.parse(
    JSON.stringify(part, (_key, value: unknown) => (typeof value === 'string' ? text(value) : value)),
  ) as Part;
}

describe('the plan of 2025 as pasted from Word', () => {
  test('is kept as the plan that ships, field by field', async () => {
    await openPastedPlan();
    const { plan } = await keepPlan({ asOf: AS_OF });
    expect(corrected(plan)).toEqual(corrected(plan2025));
  });

  test.each(['q1 04-10', 'q2 07-10', 'year 12-31'])(
    'gives the same analysis of a sheet half filled, %s',
    async (on) => {
      await openPastedPlan();
      const { plan } = await keepPlan({ asOf: AS_OF });
      await openInExcel(readFileSync('test/workbooks/so-theo-doi-giua-nam.xlsx'));
      const [month = 0, day = 0] = (on.split(' ')[1] ?? '').split('-').map(Number);
      const snapshot = await snapshotNow();
      const asOf = plainDate(2025, month, day);
      const { analysis } = readAnalysis(snapshot, { asOf, plans: [corrected(plan)] });
      expect(corrected(analysis)).toEqual(corrected(readAnalysis(snapshot, { asOf }).analysis));
    },
  );
});

describe('a plan that is kept', () => {
  const planNow = async (): Promise<Plan | undefined> => planFor(await snapshotNow(), 2026);
  const kept = async () => {
    const host = await openRows(rows2026());
    const { undo } = await keepPlan({ asOf: plainDate(2026, 4, 10) });
    return { host, undo };
  };

  test('tells what a sheet lacks, has more, and words otherwise', async () => {
    const { host } = await kept();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('B4').values = [['Trồng cây xanh dọc các tuyến đường liên thôn']];
      sheet.getRange('E5').values = [['Quý IV']];
      sheet.getRange('C7').values = [['']];
      await context.sync();
    });
    await reopen(host);
    const { analysis } = readAnalysis(await snapshotNow(), { asOf: plainDate(2026, 4, 10) });
    expect(analysis.plan?.title).toMatch(/2026/);
    expect(analysis.missing).toHaveLength(1);
    expect(analysis.outside).toEqual([4]);
    expect(analysis.differences).toMatchObject([{ cell: `${SHEET}!E5` }]);
    expect(analysis.tasks.filter(({ filled }) => filled).map(({ row, filled }) => [row, filled])).toEqual([
      [7, ['result']],
    ]);
  });

  test('stays when its sheets are renamed and moved, and the file is closed', async () => {
    const { host } = await kept();
    const before = await planNow();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      for (const sheet of sheets.items) sheet.name = `${sheet.name} cũ`;
      const own = sheets.items.at(-1);
      if (own) own.position = 0;
      await context.sync();
    });
    await reopen(host);
    expect(before?.tasks).toHaveLength(30);
    expect(await planNow()).toEqual(before);
  });

  test('kept again takes its place, and gives it back when that is undone', async () => {
    await kept();
    const first = await planNow();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('B4').values = [['Trồng cây xanh dọc các tuyến đường liên thôn']];
      sheet.getRange('A40:E50').clear();
      await context.sync();
    });
    const { plan, undo } = await keepPlan({ asOf: plainDate(2026, 4, 10) });
    expect(await planNow()).toEqual(plan);
    expect(plan).not.toEqual(first);
    expect(plan.tasks.length).toBeLessThan(30);
    await undoJob(undo);
    expect(await planNow()).toEqual(first);
  });

  test('goes when it is dropped, or when keeping it is undone', async () => {
    await kept();
    for (const { sheet } of keptPlans(await snapshotNow())) await dropPlan({ sheet });
    expect(await planNow()).toBeUndefined();
    const { undo } = await keepPlan({ asOf: plainDate(2026, 4, 10) });
    expect(await planNow()).toBeDefined();
    await undoJob(undo);
    expect(await planNow()).toBeUndefined();
  });
});

const rows2026 = () =>
  planRows().map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('2025', '2026') : cell)),
  );
