import fc from 'fast-check';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { buildRecord } from '../../../src/domain/analysis/buildRecord';
import { buildReport } from '../../../src/domain/report/buildReport';
import type { Period } from '../../../src/domain/period/Period';
import type { Report, TableId } from '../../../src/domain/report/Report';
import { countStandings, STANDINGS } from '../../../src/domain/report/standing';
import { standingLabels } from '../../../src/domain/report/report.vi';
import { settingsOf2025 } from '../settingsOf2025';
import { arbitraryAnalysis } from './arbitraryAnalysis';
import { plan2025Analysis, sampleAnalysis, sampleTask } from './sampleAnalysis';

const settings = settingsOf2025();
const q1: Period = { kind: 'q1' };

const sentences = (report: Report): string[] =>
  report.body.flatMap((block) => ('text' in block ? [block.text] : []));
const dataRows = (report: Report, id: TableId, kind = 'data') =>
  [
    ...report.body.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    ...report.annexes.map(({ table }) => table),
  ]
    .filter((table) => table.id === id)
    .flatMap(({ rows }) => rows)
    .filter((row) => row.kind === kind)
    .map(({ cells }) => cells.map(String));

describe('the report on the plan of 2025, nothing recorded but some figures', () => {
  const report = buildReport(plan2025Analysis(), settings, q1);
  const text = sentences(report).join('\n');

  test.each([
    'Thực hiện Quyết định số 35/QĐ-UBND ngày 14/02/2025 của Chủ tịch Ủy ban nhân dân phường Phổ Ninh ban hành Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025 trên địa bàn phường Phổ Ninh (sau đây gọi là Kế hoạch)',
    'Số liệu tính từ ngày 15/12/2024 đến ngày 14/3/2025; tình hình thực hiện nhiệm vụ tính đến ngày 10/4/2025.',
    'Trong 07 chỉ tiêu, có 01 chỉ tiêu đạt, 01 chỉ tiêu chưa đạt, 01 chỉ tiêu không phát sinh, 04 chỉ tiêu chưa có số liệu:',
    'Tiếp nhận 1.000 hồ sơ, trong đó trực tuyến 755 hồ sơ.',
    'Kế hoạch có 30 nhiệm vụ, tình hình thực hiện như sau:',
    'Có 04 nhiệm vụ chậm tiến độ:',
    'tại Phụ lục kèm theo Báo cáo này',
  ])('says: %s', (sentence) => expect(text).toContain(sentence));

  test('ends with "./."', () => expect(sentences(report).at(-1)).toMatch(/[^.]\.\/\.$/));

  test('the annex holds every task', () => expect(dataRows(report, 'tasks')).toHaveLength(30));

  test('a period that is still running is said to be', () =>
    expect(
      sentences(buildReport({ ...plan2025Analysis(), asOf: plainDate(2025, 3, 13) }, settings, q1))[1],
    ).toContain('kỳ báo cáo chưa kết thúc'));
});

test('the second report of a year says in a sentence what has changed', () => {
  const period: Period = { kind: 'q1' };
  const then = sampleAnalysis({
    tasks: [sampleTask({ no: '1', status: 'behind' }), sampleTask({ no: '2', status: 'notStarted' })],
  });
  const window = { from: plainDate(2024, 12, 15), to: plainDate(2025, 3, 14) };
  const now = sampleAnalysis({
    asOf: plainDate(2025, 7, 5),
    tasks: [sampleTask({ no: '1', status: 'doneLate' }), sampleTask({ no: '2', status: 'behind' })],
    earlierReports: [buildRecord(then, period, window)],
  });
  expect(sentences(buildReport(now, settings, { kind: '6m' })).join('\n')).toContain(
    'So với Báo cáo quý I năm 2025 (tính đến ngày 10/4/2025), có thêm 01 nhiệm vụ hoàn thành, thêm 01 nhiệm vụ chậm tiến độ',
  );
});

describe('the ends of the scale', () => {
  test('a workbook without tasks and indicators: only what is to be written in', () => {
    const report = buildReport(sampleAnalysis(), { ...settings, reportKind: 'plan' }, q1);
    expect(report.body.filter(({ kind }) => kind === 'heading')).toEqual([
      { kind: 'heading', level: 1, text: 'I. KIẾN NGHỊ, ĐỀ XUẤT' },
    ]);
    expect(report.annexes).toEqual([]);
  });

  test('with thousands of tasks no sentence outgrows a cell (32.767 characters)', () => {
    const tasks = Array.from({ length: 20000 }, (_, index) =>
      sampleTask({ no: String(index + 1), status: 'needsUpdate', content: `Việc số ${index}` }),
    );
    const said = sentences(buildReport(sampleAnalysis({ tasks }), settings, q1));
    expect(said.join('\n')).toContain('19.988 nhiệm vụ khác nêu tại Phụ lục');
    expect(Math.max(...said.map((text) => text.length))).toBeLessThan(2000);
  });

  test('a long list of late tasks is an annex of its own, and not said again', () => {
    const tasks = Array.from({ length: 60 }, (_, index) =>
      sampleTask({
        no: String(index + 1),
        status: 'behind',
        content: `Rà soát, đánh giá thủ tục hành chính trên địa bàn phường, đợt ${index}`,
        judgement: { daysLate: 5, missed: [{ date: plainDate(2025, 4, 5), period: '' }] },
      }),
    );
    const report = buildReport(sampleAnalysis({ tasks }), settings, q1);
    expect(report.annexes.map(({ heading, table }) => [heading, table.id])).toEqual([
      ['Phụ lục I', 'tasks'],
      ['Phụ lục II', 'late'],
    ]);
    expect(sentences(report).filter((text) => text.includes('đợt 7'))).toEqual([]);
  });
});

describe('whatever the workbook holds', () => {
  const check = (property: (report: Report, text: string, tasks: number) => void): void =>
    fc.assert(
      fc.property(
        arbitraryAnalysis(),
        fc.constantFrom('ksttc', 'plan'),
        fc.boolean(),
        (analysis, reportKind, charts) => {
          const report = buildReport(analysis, { ...settings, reportKind, charts }, { kind: 'q3' });
          property(report, sentences(report).join('\n'), analysis.tasks.length);
        },
      ),
    );
  const numberIn = (text: string, pattern: RegExp): number =>
    Number((pattern.exec(text)?.[1] ?? '0').replaceAll('.', ''));
  const sum = (cells: readonly string[]): number => cells.reduce((total, cell) => total + Number(cell), 0);

  test('the number of tasks is the same in the sentence, the summary and the annex', () =>
    check((report, text, tasks) => {
      expect(numberIn(text, /Kế hoạch có (\d+) nhiệm vụ/)).toBe(tasks);
      expect(dataRows(report, 'tasks')).toHaveLength(tasks);
      const [sections, statuses] = [dataRows(report, 'sections'), dataRows(report, 'statuses')];
      if (tasks > 0) expect(sections.length > 0).not.toBe(statuses.length > 0);
      const counted = [
        ...sections.map((cells) => cells[2] ?? ''),
        ...statuses.map((cells) => cells[1] ?? ''),
      ];
      expect(sum(counted)).toBe(tasks);
      for (const cells of [...sections, ...dataRows(report, 'sections', 'total')]) {
        expect(sum(cells.slice(3))).toBe(Number(cells[2]));
      }
    }));

  test('the number of late tasks is the same in the sentence, the summary, the list and the annex', () =>
    check((report, text) => {
      const late = numberIn(text, /Có (\d+) nhiệm vụ chậm tiến độ/);
      const inAnnex = dataRows(report, 'tasks').filter((cells) => cells.at(-1)?.startsWith('Chậm '));
      expect(inAnnex).toHaveLength(late);
      const table = dataRows(report, 'late');
      if (table.length > 0) expect(table).toHaveLength(late);
      const status = dataRows(report, 'statuses').find(([label]) => label === standingLabels.behind);
      if (status) expect(Number(status[1])).toBe(late);
      expect(numberIn(text, /(?:Hoàn thành|được giao hoàn thành) (\d+) nhiệm vụ chậm tiến độ/)).toBe(late);
    }));

  test('verdicts add up to the indicators', () =>
    check((report, text) => {
      const [, all = '0', verdicts = ''] = /Trong (\d+) chỉ tiêu, có (.*?)(?::|\(|$)/m.exec(text) ?? [];
      const counts = [...verdicts.matchAll(/(\d+) chỉ tiêu/g)].map(([, count = '']) => count);
      expect(sum(counts)).toBe(Number(all));
      const missed = numberIn(text, /Có (\d+) chỉ tiêu chưa đạt/);
      expect(
        dataRows(report, 'indicators').filter((cells) => cells.some((cell) => /[Cc]hưa đạt/.test(cell))),
      ).toHaveLength(dataRows(report, 'indicators').length === 0 ? 0 : missed);
    }));

  test('headings are numbered without a gap, and none stands alone', () =>
    check((report) => {
      report.body.forEach((block, index) => {
        const next = report.body[index + 1];
        if (block.kind !== 'heading') return;
        expect(next?.kind === 'heading' && next.level <= block.level).toBe(false);
      });
      const parts = report.body.flatMap((block) =>
        block.kind === 'heading' && block.level === 1 ? [block.text] : [],
      );
      expect(parts.map((part) => part.split('.')[0])).toEqual(
        ['I', 'II', 'III', 'IV', 'V'].slice(0, parts.length),
      );
    }));

  test('no doubled marks, no number of a sign, no voice of a tool', () =>
    check((_, text) => {
      expect(text.replace(/\.\/\./g, '')).not.toMatch(/\.\.|;\.|:;|≥|≤|\b00\b/);
      expect(text).not.toMatch(/sổ theo dõi|chưa xác định|chưa đủ thông tin|từ nay đến|không còn khả năng/iu);
    }));
});

test('every task is in one group', () =>
  fc.assert(
    fc.property(arbitraryAnalysis(), ({ tasks }) => {
      const counts = countStandings(tasks);
      expect(STANDINGS.reduce((total, standing) => total + (counts.get(standing) ?? 0), 0)).toBe(
        tasks.length,
      );
    }),
  ));
