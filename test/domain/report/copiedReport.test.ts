import { buildReport } from '../../../src/domain/report/buildReport';
import { copiedReport } from '../../../src/domain/report/copiedReport';
import { settingsOf2025 } from '../settingsOf2025';
import { reportHtml } from '../../../src/domain/report/html/reportHtml';
import { reportText } from '../../../src/domain/report/printed/reportText';
import { printed, seenSheets } from './printed/seenSheet';
import { sampleAnalysis, sampleTask } from './sampleAnalysis';

const report = () =>
  buildReport(sampleAnalysis({ tasks: [sampleTask({ no: '1', status: 'behind' })] }), settingsOf2025(), {
    kind: 'q1',
  });

test('a report for the clipboard: as Word takes it over, and as plain text', () => {
  const [text, ...annexes] = seenSheets(report());
  expect(copiedReport({ text, annexes })).toEqual({
    sheet: 'Báo cáo',
    annexCount: 1,
    html: reportHtml(printed(report())),
    text: reportText(printed(report())),
  });
});

test('a sheet that is no report any more is refused by its row', () => {
  const [text] = seenSheets(report());
  const sheet = { ...text.sheet, values: [] };
  expect(copiedReport({ text: { ...text, sheet }, annexes: [] })).toEqual({
    refused: 'notReport',
    subject: 'dòng 1 của trang “Báo cáo”',
  });
});
