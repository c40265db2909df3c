import { serialOfDate } from '../../../src/domain/calendar/excelSerial';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { checkDocuments } from '../../../src/domain/review/checkDocuments';
import { sampleAnalysis, sampleTask, SHEET, typed, type TaskSample } from '../report/sampleAnalysis';

const CELL = `${SHEET}!G7`;
const CONTENT = `${SHEET}!B7`;
const check = (task: Partial<TaskSample>) =>
  checkDocuments(
    sampleAnalysis({
      tasks: [
        sampleTask({
          ...{ no: '1', status: 'done', cells: { content: CONTENT, result: '', unit: '', time: '' } },
          ...task,
        }),
      ],
    }),
  );
const details = { no: '1', content: 'Nội dung nhiệm vụ 1' };
const missing = (cell: string, severity: string, written: string) => ({
  ...{ code: 'documentMissing', cell, details },
  ...{ severity, written },
});
const malformed = (written: string) => ({ code: 'documentForm', severity: 'warning', cell: CELL, written });

describe('the document of a completed task', () => {
  test.each<[string, TaskSample['recorded'], readonly object[]]>([
    ['a number', { evidence: typed('12/KH-UBND') }, []],
    ['a number in the result', { actualResult: typed('Đã ban hành 12/KH-UBND') }, []],
    ['a number in the note', { evidence: typed(' '), note: typed('số 12/KH-UBND') }, []],
    ['no column for it', {}, [missing(CONTENT, 'warning', '')]],
    ['a blank', { evidence: typed('  ') }, [missing(CELL, 'warning', '')]],
    ['words', { evidence: typed('Biên bản\nhọp') }, [missing(CELL, 'note', 'Biên bản họp')]],
    ['words in the note', { note: typed('Tốt') }, [missing(CONTENT, 'warning', '')]],
    ['a bare number', { evidence: typed(35) }, [malformed('35')]],
    ['a share', { evidence: typed(0.5, '0%') }, []],
    ['half a number', { evidence: typed('QĐ 35') }, [malformed('QĐ 35')]],
    ['two halves', { evidence: typed('QĐ 35; BC 12') }, [malformed('QĐ 35'), malformed('BC 12')]],
    ['yes', { evidence: typed(true) }, [missing(CELL, 'note', 'TRUE')]],
    [
      'what Excel made a date of',
      { evidence: typed(serialOfDate(plainDate(2025, 3, 12)), 'd/m/yyyy') },
      [{ code: 'documentBecameDate', severity: 'warning', cell: CELL, written: '12/03/2025' }],
    ],
    ['words in a cell for dates', { evidence: typed('BC 12', 'd/m/yyyy') }, [malformed('BC 12')]],
  ])('%s', (_, recorded, items) => expect(check({ recorded })).toStrictEqual(items));
});

describe('of a task with another status', () => {
  test.each<[TaskSample['status'], readonly object[]]>([
    ['doneLate', [missing(CONTENT, 'warning', '')]],
    ['behind', []],
    ['ongoing', []],
  ])('%s', (status, items) => expect(check({ status })).toStrictEqual(items));

  test('its form is looked at all the same', () =>
    expect(check({ status: 'behind', recorded: { evidence: typed('QĐ 35') } })).toStrictEqual([
      malformed('QĐ 35'),
    ]));
});
