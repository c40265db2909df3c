import { analyse } from '../../../src/domain/analysis/analyse';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { defaultSettings } from '../../../src/domain/settings/defaultSettings';
import { sheetOf } from '../sheet/sheetOf';

const HEADER = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị thực hiện', 'Thời hạn', 'Tình trạng'];

function read(title: string, section: string, status = '') {
  const { analysis } = analyse(
    {
      sheets: [
        sheetOf('KH', [
          [title],
          HEADER,
          ['A', section, '', '', ''],
          [1, 'Mít tinh chào mừng', 'Văn phòng', '20/3/2025', status],
          [2, 'Hội thao cơ quan', 'Văn phòng', '25/3/2025', status],
        ]),
      ],
      activeSheet: '',
      settings: {},
    },
    { asOf: plainDate(2025, 6, 1), settings: defaultSettings(undefined) },
  );
  return {
    statuses: analysis.tasks.map(({ judgement }) => judgement.status).join(' '),
    said: analysis.problems.filter(({ code }) => code === 'completedWithoutDate').map(({ cell }) => cell),
  };
}

describe('tasks under a heading of finished work, without anything recorded', () => {
  test.each([
    ['DANH SÁCH NHIỆM VỤ ĐÃ HOÀN THÀNH NĂM 2025', 'Công việc', 'KH!A1'],
    ['DANH MỤC VĂN BẢN ĐÃ XỬ LÝ QUÝ I NĂM 2025', 'Công việc', 'KH!A1'],
    ['KẾ HOẠCH NĂM 2025', 'NHIỆM VỤ ĐÃ HOÀN THÀNH', 'KH!A3'],
    ['KẾ HOẠCH NĂM 2025', 'Nhiệm vụ hoàn thành', 'KH!A3'],
  ])('%s, %s: done, and %s is said', (title, section, cell) => {
    expect(read(title, section)).toEqual({ statuses: 'done done', said: [cell] });
  });

  test.each([
    ['KẾ HOẠCH NĂM 2025', 'Công việc'],
    ['DANH SÁCH NHIỆM VỤ ĐÃ HOÀN THÀNH VÀ CHƯA HOÀN THÀNH NĂM 2025', 'Công việc'],
    ['DANH SÁCH NHIỆM VỤ ĐÃ GIAO NĂM 2025', 'Công việc'],
  ])('%s, %s: behind', (title, section) => {
    expect(read(title, section)).toEqual({ statuses: 'behind behind', said: [] });
  });

  test('what people typed goes before the heading', () => {
    const { statuses } = read('DANH SÁCH NHIỆM VỤ ĐÃ HOÀN THÀNH NĂM 2025', 'Công việc', 'Đang thực hiện');
    expect(statuses).toBe('behind behind');
  });
});
