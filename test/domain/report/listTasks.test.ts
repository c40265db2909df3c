import { listTasks } from '../../../src/domain/report/listTasks';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ no: String(index + 1), content: 'Việc' }));
const unnumbered = (...contents: string[]) => contents.map((content) => ({ no: '', content }));

test.each<[string, Parameters<typeof listTasks>[0], string]>([
  [
    'by their numbers',
    [
      { no: '1', content: 'Rà soát' },
      { no: '2a', content: 'Sơ kết' },
    ],
    'số 1, 2a',
  ],
  ['without numbers by their words', unnumbered('Rà soát', 'Sơ kết'), '“Rà soát”, “Sơ kết”'],
  [
    'of both kinds',
    [...unnumbered('Rà soát'), { no: '2', content: 'Báo cáo' }, ...unnumbered('Sơ kết')],
    'số 2 và “Rà soát”, “Sơ kết”',
  ],
  [
    'in many words by the first of them',
    unnumbered('Rà soát, cập nhật, công khai đầy đủ danh mục thủ tục hành chính\nthuộc thẩm quyền'),
    '“Rà soát, cập nhật, công khai đầy đủ danh mục thủ tục hành …”',
  ],
  [
    'sixty',
    numbered(60),
    `số ${numbered(60)
      .map(({ no }) => no)
      .join(', ')}`,
  ],
  ['more than sixty stand in the annex', numbered(61), 'xem Phụ lục I'],
  ['six without a number', unnumbered('a', 'b', 'c', 'd', 'e', 'g'), '“a”, “b”, “c”, “d”, “e”, “g”'],
  [
    'more than six without a number stand in the annex',
    unnumbered('a', 'b', 'c', 'd', 'e', 'g', 'h'),
    'xem Phụ lục I',
  ],
])('tasks %s', (_, tasks, text) => expect(listTasks(tasks, 'Phụ lục I')).toBe(text));
