import fc from 'fast-check';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { defaultSettings } from '../../../src/domain/settings/defaultSettings';
import { settingsOf2025 } from '../settingsOf2025';
import { parseGivenSettings, parseSettings } from '../../../src/domain/settings/parseSettings';
import { settingsAsJson } from '../../../src/domain/settings/settingsAsJson';
import { SETTINGS_KEY, storedSettings } from '../../../src/domain/settings/storedSettings';

const fieldsOf = (json: unknown): string[] => {
  const reading = parseSettings(json);
  return reading.kind === 'understood' ? [] : reading.problems.map(({ field }) => field);
};

describe('first values from the titles', () => {
  const titled = { agency: '', name: '', decision: '' };

  test.each<[string, string, readonly [authority: string, title: string, symbol: string]]>([
    ['Ủy ban nhân dân xã Long Phụng', 'Long Phụng', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'BC-UBND']],
    ['UBND phường 5', 'Phường 5', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'BC-UBND']],
    ['Ủy ban nhân dân Đặc khu Lý Sơn', 'Lý Sơn', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'BC-UBND']],
    ['Hội đồng nhân dân xã An Hòa', 'An Hòa', ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH', 'BC-HĐND']],
    ['Đảng ủy phường Đức Phổ', 'Đức Phổ', ['T/M ĐẢNG ỦY', 'BÍ THƯ', 'BC/ĐU']],
    ['Trung tâm Phục vụ hành chính công phường Đông Hòa', 'Đông Hòa', ['', 'GIÁM ĐỐC', 'BC-TTPVHCC']],
    ['Sở Nội vụ', '', ['', 'GIÁM ĐỐC', '']],
    ['Ban quản lý đặc khu Lý Sơn', 'Lý Sơn', ['', '', '']],
    ['', '', ['', '', '']],
  ])('%s', (agency, place, [signerAuthority, signerTitle, symbol]) =>
    expect(defaultSettings({ ...titled, agency })).toMatchObject({
      ...{ agency, place, signerAuthority, signerTitle, symbol },
      ...{ parentAgency: '', signerName: '', addressees: [] },
    }),
  );

  test('the name of the plan and the document it was issued with', () =>
    expect(settingsOf2025()).toMatchObject({
      planName: 'Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025 trên địa bàn phường Phổ Ninh',
      decision: 'Quyết định số 35/QĐ-UBND ngày 14/02/2025 của Chủ tịch UBND phường Phổ Ninh',
    }));
});

describe('settings from JSON', () => {
  test('a field left out keeps its default', () => {
    const reading = parseSettings({ place: ' Đức  Phổ ' }, settingsOf2025());
    expect(reading).toEqual({
      kind: 'understood',
      settings: { ...settingsOf2025(), place: 'Đức Phổ' },
    });
  });

  test('the day a unit was formed is an ISO date', () =>
    expect(parseSettings({ unitSince: '2025-07-01' })).toMatchObject({
      settings: { unitSince: plainDate(2025, 7, 1) },
    }));

  test('lists may be typed as lines; blank ones are dropped', () =>
    expect(parseSettings({ recipients: 'Như trên\n\nLưu: VT' })).toMatchObject({
      settings: { recipients: ['Như trên', 'Lưu: VT'] },
    }));

  test.each<[string, unknown, string[]]>([
    ['no object', 'Phổ Ninh', ['']],
    ['a list', [], ['']],
    ['null', null, ['']],
    ['a field nobody knows', { plaec: 'Phổ Ninh' }, ['plaec']],
    ['a field named like a built-in', { toString: 'x', constructor: 1 }, ['toString', 'constructor']],
    ['a number for a text', { place: 5 }, ['place']],
    ['a text too long for its line', { agency: 'x'.repeat(301) }, ['agency']],
    ['a list with something else in it', { recipients: ['a', 5] }, ['recipients']],
    ['a day that does not exist', { unitSince: '2025-02-30' }, ['unitSince']],
    ['a day in another form', { unitSince: '01/07/2025' }, ['unitSince']],
    ['a choice that is none', { periodCalendar: 'lunar' }, ['periodCalendar']],
    ['days below zero', { soonDays: -1 }, ['soonDays']],
    ['a year of another age', { planYear: 1999 }, ['planYear']],
    ['a year in words', { planYear: 'năm nay' }, ['planYear']],
    ['a day that no month has', { reportDay: 32 }, ['reportDay']],
    ['half a day', { soonDays: 1.5 }, ['soonDays']],
    ['a word for yes or no', { charts: 'true' }, ['charts']],
    ['several at once', { place: 1, raiseBy: 'x' }, ['place', 'raiseBy']],
  ])('%s is refused, field by field', (_, json, fields) => expect(fieldsOf(json)).toEqual(fields));

  describe('what is wrong with a field, and what to write instead', () => {
    test.each<[unknown, string]>([
      ['Phổ Ninh', 'Thiết lập phải là một đối tượng JSON, ví dụ {"place": "Phổ Ninh"}.'],
      [{ plaec: 1 }, 'Không có mục thiết lập nào tên như vậy; hãy kiểm tra lại chính tả.'],
      [{ place: 5 }, 'Phải là một đoạn chữ đặt trong dấu ngoặc kép.'],
      [{ recipients: 5 }, 'Phải là danh sách các dòng chữ, ví dụ ["Như trên", "Lưu: VT"].'],
      [{ recipients: { a: 1 } }, 'Phải là danh sách các dòng chữ, ví dụ ["Như trên", "Lưu: VT"].'],
      [{ recipients: ['a', null] }, 'Phải là một đoạn chữ đặt trong dấu ngoặc kép.'],
      [{ recipients: Array.from({ length: 31 }, () => 'a') }, 'Nhiều quá 30 dòng; hãy bớt lại.'],
      [{ place: 'x'.repeat(301) }, 'Dài quá 300 ký tự; hãy viết gọn lại.'],
      [{ unitSince: 20250701 }, 'Phải là một ngày có thật viết dạng "2025-07-01", hoặc null nếu không có.'],
      [{ soonDays: 367 }, 'Phải là số ngày nguyên từ 0 đến 366.'],
      [{ soonDays: '5' }, 'Phải là số ngày nguyên từ 0 đến 366.'],
      [{ raiseBy: 'x' }, 'Phải là một trong các giá trị: relative, points, aim.'],
      [{ charts: 1 }, 'Phải là true (có) hoặc false (không).'],
    ])('%j: %s', (json, message) => {
      const field = typeof json === 'object' && json !== null ? Object.keys(json)[0] : '';
      expect(parseSettings(json)).toEqual({ kind: 'notUnderstood', problems: [{ field, message }] });
    });
  });

  describe('the most that is taken', () => {
    test.each<[Readonly<Record<string, unknown>>]>([
      [{ place: 'x'.repeat(300) }],
      [{ recipients: Array.from({ length: 30 }, () => 'a') }],
      [{ soonDays: 0 }],
      [{ soonDays: 366 }],
      [{ planYear: null }],
      [{ planYear: 2026 }],
      [{ reportDay: 31 }],
      [{ raiseTargets: 'never' }],
      [{ unitSince: null }],
      [{ recipients: [] }],
      [{ charts: false }],
      [{ raiseBy: 'points', periodCalendar: 'calendar' }],
    ])('%j', (given) => expect(parseGivenSettings(given)).toEqual({ kind: 'understood', given }));

    test('a blank day is none', () =>
      expect(parseGivenSettings({ unitSince: '' })).toEqual({
        kind: 'understood',
        given: { unitSince: null },
      }));

    test('blank lines do not count', () =>
      expect(
        parseGivenSettings({ recipients: Array.from({ length: 31 }, (_, i) => (i < 2 ? ' ' : 'a')) }),
      ).toEqual({
        kind: 'understood',
        given: { recipients: Array.from({ length: 29 }, () => 'a') },
      }));
  });

  describe('as they are stored in the workbook', () => {
    test.each<[string, string | undefined]>([
      ['nothing', undefined],
      ['damaged', '{"place":'],
      ['of another kind', '"Phổ Ninh"'],
      ['with a field that is wrong', '{"place": 5}'],
    ])('%s: none', (_, stored) => expect(storedSettings(stored)).toBeUndefined());

    test('under one name', () => expect(SETTINGS_KEY).toBe('tthc.settings'));

    test('only what they hold: the titles of the sheet tell the rest', () =>
      expect(storedSettings('{"place": "Đức Phổ"}')).toEqual({ place: 'Đức Phổ' }));
  });

  test('what was stored reads back the same', () => {
    const settings = { ...settingsOf2025(), unitSince: plainDate(2025, 7, 1), number: '35' };
    expect(parseSettings(JSON.parse(settingsAsJson(settings)))).toEqual({ kind: 'understood', settings });
  });

  test('any JSON at all is read or refused', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (json) =>
        expect(['understood', 'notUnderstood']).toContain(parseSettings(json).kind),
      ),
    ));
});
