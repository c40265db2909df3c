import fc from 'fast-check';
import { serialOfDate } from '../../../src/domain/calendar/excelSerial';
import { formatDate, isoDate } from '../../../src/domain/calendar/formatDate';
import { parseDateCell } from '../../../src/domain/schedule/parseDates';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';

const PLAN_YEAR = 2025;

const read = (value: CellValue, numberFormat = 'General') => {
  const { dates, rest } = parseDateCell(value, numberFormat, PLAN_YEAR);
  return { dates: dates.map(({ date, period }) => [isoDate(date), period]), rest };
};

interface Case {
  readonly value: CellValue;
  readonly format?: string;
  readonly dates: readonly (readonly [day: string, period: string])[];
}

const one = (day: string) => [[day, '']] as const;

describe('a cell of dates is read', () => {
  const cases: readonly Case[] = [
    { value: '', dates: [] },
    { value: '   ', dates: [] },
    { value: 45747, format: 'dd/mm/yyyy', dates: one('2025-03-31') },
    { value: 45747, dates: one('2025-03-31') },
    { value: 45747.75, format: 'dd/mm/yyyy hh:mm', dates: one('2025-03-31') },
    { value: '45747', dates: one('2025-03-31') },
    { value: 36_526, dates: one('2000-01-01') },
    { value: 73_050.75, format: 'dd/mm/yyyy hh:mm', dates: one('2099-12-31') },
    { value: '31/3/2025', dates: one('2025-03-31') },
    { value: '31/03/2025', format: '@', dates: one('2025-03-31') },
    { value: '31/3', dates: one('2025-03-31') },
    { value: '31-3-2025', dates: one('2025-03-31') },
    { value: '31.3.2025', dates: one('2025-03-31') },
    { value: '2025-03-31', dates: one('2025-03-31') },
    { value: '2025-03-31 00:00:00', dates: one('2025-03-31') },
    { value: 'ngày 31 tháng 3 năm 2025', dates: one('2025-03-31') },
    { value: 'Ngày 31/3/2025.', dates: one('2025-03-31') },
    { value: 'Hoàn thành ngày 31/3', dates: one('2025-03-31') },
    { value: 'Đã xong 31/3/2025', dates: one('2025-03-31') },
    { value: 'Trước ngày 31/3/2025', dates: one('2025-03-31') },
    { value: 'Chậm nhất 31/3', dates: one('2025-03-31') },
    { value: '31/3/2025 (Báo cáo số 12/BC-UBND)', dates: one('2025-03-31') },
    {
      value: '15/3; 20/6/2025',
      dates: [
        ['2025-03-15', ''],
        ['2025-06-20', ''],
      ],
    },
    {
      value: '15/12; 10/01/2026',
      dates: [
        ['2025-12-15', ''],
        ['2026-01-10', ''],
      ],
    },
    {
      value: '14/3, 14/6 và 14/9',
      dates: [
        ['2025-03-14', ''],
        ['2025-06-14', ''],
        ['2025-09-14', ''],
      ],
    },
    {
      value: '14/3\n14/6',
      dates: [
        ['2025-03-14', ''],
        ['2025-06-14', ''],
      ],
    },
    {
      value: 'Quý I: 05/4/2025, Quý II: 28/6',
      dates: [
        ['2025-04-05', 'Quý I'],
        ['2025-06-28', 'Quý II'],
      ],
    },
    {
      value: '- Quý 1: 05/4\n- Quý 2: 28/6',
      dates: [
        ['2025-04-05', 'Quý I'],
        ['2025-06-28', 'Quý II'],
      ],
    },
    {
      value: '05/4 (Quý I); 28/6 (Quý II)',
      dates: [
        ['2025-04-05', 'Quý I'],
        ['2025-06-28', 'Quý II'],
      ],
    },
    {
      value: '6 tháng: 14/6; năm: 14/12',
      dates: [
        ['2025-06-14', '6 tháng đầu năm'],
        ['2025-12-14', 'Năm 2025'],
      ],
    },
    { value: 'Tháng 3: 05/4', dates: [['2025-04-05', 'Tháng 3']] },
    { value: 'Báo cáo quý I: 05/4', dates: [['2025-04-05', 'Quý I']] },
    { value: 'Quý I là ngày 05/4', dates: [['2025-04-05', 'Quý I']] },
    { value: '05/4 (báo cáo quý I)', dates: [['2025-04-05', 'Quý I']] },
    { value: 'Quý I: 05/4 (Quý II)', dates: [['2025-04-05', 'Quý I']] },
    { value: 'Quý IV/2024: 05/01/2025', dates: [['2025-01-05', 'Quý IV/2024']] },
    { value: 'Quý IV/2024: 30/12', dates: [['2024-12-30', 'Quý IV/2024']] },
    { value: 'Năm 2026: 15/3', dates: [['2026-03-15', 'Năm 2026']] },
    { value: '15/12 (năm 2024)', dates: one('2024-12-15') },
    { value: '+ Đã hoàn thành: 15/3.', dates: one('2025-03-15') },
    { value: 'Hết 31/3', dates: one('2025-03-31') },
    { value: '14/3 và 14/6.', dates: [...one('2025-03-14'), ...one('2025-06-14')] },
    { value: '14/3…', dates: one('2025-03-14') },
    { value: '14/3;', dates: one('2025-03-14') },
    {
      value: 'Lần 1: 15/6; Lần 2: 15/12',
      dates: [
        ['2025-06-15', ''],
        ['2025-12-15', ''],
      ],
    },
  ];
  test.each(cases)('$value ($format)', ({ value, format, dates }) => {
    expect(read(value, format)).toEqual({ dates, rest: '' });
  });
});

describe('what is no date is handed back as it is written', () => {
  const cases: readonly (Case & { readonly rest: string })[] = [
    { value: 'đang làm', dates: [], rest: 'đang làm' },
    { value: '31/02/2025', dates: [], rest: '31/02/2025' },
    { value: '29/02', dates: [], rest: '29/02' },
    { value: '15/3; 29/02', dates: [], rest: '15/3; 29/02' },
    { value: '20/6; 15/3/2025', dates: [], rest: '20/6; 15/3/2025' },
    { value: '12/31/2025', dates: [], rest: '12/31/2025' },
    { value: '15/3; chưa rõ', dates: one('2025-03-15'), rest: 'chưa rõ' },
    { value: '15/3/2025 xyz', dates: [], rest: '15/3/2025 xyz' },
    { value: 'Quý I', dates: [], rest: 'Quý I' },
    { value: 'Quý I: 31/02', dates: [], rest: 'Quý I: 31/02' },
    { value: '15/3 (Quý I', dates: [], rest: '15/3 (Quý I' },
    {
      value: '15/3, 20/6; chưa rõ ngày.',
      dates: [...one('2025-03-15'), ...one('2025-06-20')],
      rest: 'chưa rõ ngày.',
    },
    { value: '15/3; chưa; 20/6', dates: one('2025-03-15'), rest: 'chưa; 20/6' },
    { value: '36525', dates: [], rest: '36525' },
    { value: 36_525, format: 'dd/mm/yyyy', dates: [], rest: '36525' },
    { value: 73_051, format: 'dd/mm/yyyy', dates: [], rest: '73051' },
    { value: 45_747.75, dates: [], rest: '45747.75' },
    { value: '45747 chưa rõ', dates: [], rest: '45747 chưa rõ' },
    { value: '457477', dates: [], rest: '457477' },
    { value: 'x45747', dates: [], rest: 'x45747' },
    { value: false, dates: [], rest: 'false' },
    { value: 0.5, format: 'hh:mm', dates: [], rest: '0.5' },
    { value: 2025, dates: [], rest: '2025' },
    { value: 95.5, dates: [], rest: '95.5' },
    { value: true, dates: [], rest: 'true' },
    { value: '#N/A', dates: [], rest: '#N/A' },
  ];
  test.each(cases)('$value', ({ value, format, dates, rest }) => {
    expect(read(value, format)).toEqual({ dates, rest });
  });
});

const anyDay = fc
  .tuple(
    fc.integer({ min: 2001, max: 2098 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => ({ year, month, day }));

test('any day is the same as a serial, as text and in words', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const expected = { dates: [[isoDate(date), '']], rest: '' };
      expect(read(serialOfDate(date), 'dd/mm/yyyy')).toEqual(expected);
      expect(read(formatDate(date))).toEqual(expected);
      expect(read(isoDate(date))).toEqual(expected);
      expect(read(`ngày ${date.day} tháng ${date.month} năm ${date.year}`)).toEqual(expected);
    }),
  );
});

test('any text gives real dates or is handed back, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { dates, rest } = parseDateCell(text, 'General', PLAN_YEAR);
      expect(dates.length > 0 || rest !== '' || text.trim().length < 3).toBe(true);
    }),
  );
});
