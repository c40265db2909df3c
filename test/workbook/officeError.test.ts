import { officeError } from '../../src/workbook/officeError';
import { WorkbookError } from '../../src/workbook/WorkbookError';

/** As Microsoft's client throws it. */
const refused = (code: string): Error => Object.assign(new Error(code), { name: 'RichApi.Error', code });

const sentence = (code: string): string => {
  const error = officeError(refused(code));
  return error instanceof WorkbookError ? error.userMessage() : '';
};

describe('what Excel refuses is said in words, without its code', () => {
  test.each([
    ['AccessDenied', /bảo vệ.*Review > Unprotect Sheet, Review > Protect Workbook/],
    ['ItemNotFound', /Không còn trang tính/],
    ['InvalidOperationInCellEditMode', /Enter hoặc Esc/],
    ['RequestPayloadSizeLimitExceeded', /5 MB/],
    ['MergedRangeConflict', /ô đã gộp/],
    ['PivotTableRangeConflict', /PivotTable/],
    ['FilteredRangeConflict', /đang được lọc/],
    ['ItemAlreadyExists', /tên trang đã có/],
    ['GeneralException', /Excel gặp lỗi/],
  ])('%s', (code, words) => {
    expect(sentence(code)).toMatch(words);
    expect(sentence(code)).not.toContain(code);
  });

  test.each(['notWritten', 'partlyWritten', 'maybeWritten', 'sheetsLeft', 'undoPartly', 'notShown'] as const)(
    'also as the reason of %s',
    (code) => {
      const { subject } = officeError(refused('AccessDenied')) as WorkbookError;
      const text = new WorkbookError(code, subject, {
        places: 'trang “Kế hoạch”: nội dung ô A1',
      }).userMessage();
      expect(text).toContain('đang được bảo vệ');
      expect(text).not.toMatch(/AccessDenied|mã|\(\)/);
    },
  );

  test('a code that nobody knows is named', () => {
    expect(sentence('SomethingNew')).toContain('mã SomethingNew');
  });

  test('an error of our own is none of Excel', () => {
    const own = new TypeError('x');
    expect(officeError(own)).toBe(own);
  });
});
