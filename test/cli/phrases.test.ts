import { runCli } from './runCli';

const linesOf = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

test('tthc schedule reads one phrase', async () => {
  const { stdout } = await runCli(['schedule', 'Trước ngày 15/12', '--year', '2025', '--json']);
  expect(JSON.parse(stdout)).toEqual({
    text: 'Trước ngày 15/12',
    schedule: { kind: 'once', due: ['2025-12-15'], implied: expect.any(Array) as unknown, rest: '' },
  });
});

test('tthc schedule - gives one JSON line per line, in order, whatever the line holds', async () => {
  const { stdout } = await runCli(
    ['schedule', '-', '--year', '2025'],
    'Quý I\n\n\t{"x": 1}\r\nThường xuyên\n',
  );
  expect(linesOf(stdout)).toMatchObject([
    { text: 'Quý I', schedule: { kind: 'once', due: ['2025-03-31'] } },
    { text: '', schedule: { kind: 'notUnderstood' } },
    { text: '\t{"x": 1}', schedule: { kind: 'notUnderstood' } },
    { text: 'Thường xuyên', schedule: { kind: 'ongoing' } },
  ]);
});

test.each(['- Thường xuyên', '-Hằng quý.\n- Đột xuất', '–Quý I', '-- Tháng 3'])(
  'a phrase may begin with its bullet: %j',
  async (text) => {
    const { exitCode, stdout } = await runCli(['schedule', text, '--json']);
    expect({ exitCode, read: (JSON.parse(stdout) as { text: string }).text }).toEqual({
      exitCode: 0,
      read: text,
    });
  },
);

test.each(['--asof', '-x', '--json=1'])('%s is still no option', async (option) => {
  expect(await runCli(['schedule', 'Quý I', option])).toMatchObject({ exitCode: 2, stdout: '' });
});

test('tthc target -', async () => {
  const { stdout } = await runCli(['target', '-', '--json'], 'Tối thiểu 80%\nKhông quá 5%\nLoại tốt trở lên');
  expect(linesOf(stdout)).toMatchObject([
    { target: { op: '>=', value: 80, unit: '%' } },
    { target: { op: '<=', value: 5, unit: '%' } },
    { target: { op: 'notUnderstood' } },
  ]);
});

test('tthc header -', async () => {
  const { stdout } = await runCli(
    ['header', '-'],
    'STT|Nội dung công việc|Kết quả công việc|Cơ quan, đơn vị thực hiện|Thời gian thực hiện\nTT|Họ và tên|Ngày sinh',
  );
  expect(linesOf(stdout)).toMatchObject([
    { kind: 'plan', roles: ['no', 'content', 'result', 'unit', 'time'] },
    { kind: 'other' },
  ]);
});
