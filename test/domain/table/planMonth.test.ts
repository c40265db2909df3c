import { planMonth } from '../../../src/domain/table/planMonth';
import { sheetFromText } from '../sheet/snapshotOf';

test.each<[string, number | undefined]>([
  ['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 2 NĂM 2026', 2],
  ['Lịch công tác tháng 02/2026', 2],
  ['Nhiệm vụ trọng tâm tháng 12', 12],
  ['Chương trình công tác tháng 2 và tháng 3', undefined],
  ['Kế hoạch từ tháng 7 đến tháng 12 năm 2025', undefined],
  ['Kế hoạch 6 tháng cuối năm 2025', undefined],
  ['Kế hoạch công tác năm 2025', undefined],
  ['Kế hoạch tháng 13', undefined],
  ['Kèm theo Kế hoạch số 5 ngày 12 tháng 02 năm 2025', undefined],
  ['Kèm theo Kế hoạch số 5 ngày …. tháng 02 năm 2025', undefined],
  ['Phổ Ninh, tháng 5 năm 2025', undefined],
  ['Chương trình tháng 3 | Lịch công tác tháng 3', 3],
  ['Chương trình tháng 3 | Lịch công tác tháng 4', undefined],
])('"%s" is a programme of month %s', (title, month) =>
  expect(planMonth(sheetFromText(`${title}\nSTT | Nội dung | Thời gian`), 1)).toBe(month),
);

test('what stands under the header names none', () =>
  expect(planMonth(sheetFromText('STT | Nội dung\n1 | Chương trình công tác tháng 3'), 0)).toBeUndefined());
