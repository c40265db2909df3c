import { chartTitle, isChartText } from '../../../../src/domain/report/printed/chartText';
import { drawnLines } from './drawnLines';

describe('a line that says what a chart shows', () => {
  test.each<[string, boolean]>([
    ['Biểu đồ Số nhiệm vụ. Hoàn thành: 5; Chậm tiến độ: 2.', true],
    ['  Biểu đồ Số nhiệm vụ. Hoàn thành: 5.  ', true],
    ['Biểu đồ Số nhiệm vụ. Hoàn thành: nhiều.', false],
    ['Biểu đồ Số nhiệm vụ. Hoàn thành: 5', false],
    ['Biểu đồ Số nhiệm vụ: 5.', false],
    ['Bảng Số nhiệm vụ. Hoàn thành: 5.', false],
    ['| Biểu đồ Số nhiệm vụ. Hoàn thành: 5.', false],
    ['Biểu đồ Số nhiệm vụ. Hoàn thành: 5. | 5', false],
    ['', false],
  ])('%j: %s', (drawn, is) => {
    const [line = { row: 0, cells: [] }] = drawnLines(drawn);
    expect(isChartText(line)).toBe(is);
  });

  test('with spaces around it', () => {
    const [line] = drawnLines('Biểu đồ Số nhiệm vụ. Hoàn thành: 5.');
    const cells = (line?.cells ?? []).map((cell) => ({ ...cell, text: ` ${cell.text}\n` }));
    expect(isChartText({ row: 0, cells })).toBe(true);
  });
});

describe('its title', () => {
  test.each<[string, string, string]>([
    ['Biểu đồ Số nhiệm vụ. Hoàn thành: 5; Chậm: 2.', 'Hoàn thành', 'Số nhiệm vụ'],
    ['Biểu đồ Kết quả Q.1. Quý I. Chỉ tiêu 1: 5.', 'Chỉ tiêu 1', 'Kết quả Q.1. Quý I'],
    ['Biểu đồ Số nhiệm vụ. Hoàn thành: 5; Chậm: 2.', 'Đã xong', 'Số nhiệm vụ'],
    [' Biểu đồ Số nhiệm vụ. Hoàn thành: 5. ', 'Hoàn thành', 'Số nhiệm vụ'],
    ['Biểu đồ . Hoàn thành: 5. Hoàn thành: 6.', 'Hoàn thành', ''],
  ])('%s, first %s: %s', (text, first, title) => expect(chartTitle(text, first)).toBe(title));
});
