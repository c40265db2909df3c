import { codeOf, inExcel, type InExcel } from './inExcel';

const write = ({ run }: InExcel, text: string) =>
  codeOf(
    run(async (sheet, context) => {
      sheet.getRange('A1').values = [[text]];
      await context.sync();
    }),
  );

const read = ({ run }: InExcel, address: string) =>
  run(async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values as unknown;
  });

describe('limits of Excel on the web', () => {
  test('a request above 5 MB is refused whole', async () => {
    const excel = await inExcel();
    const rows = Array.from({ length: 300 }, () => ['a'.repeat(20_000)]);
    const code = codeOf(
      excel.run(async (sheet, context) => {
        sheet.getRange('A1').values = [['trước']];
        sheet.getRange('A2:A301').values = rows;
        await context.sync();
      }),
    );
    expect(await code).toBe('RequestPayloadSizeLimitExceeded');
    expect(await read(excel, 'A1')).toEqual([['']]);
    expect(excel.host.requests[0]).toMatchObject({ reads: 0, writes: 0, changed: false });
    expect(excel.host.requests[0]?.bytes).toBeGreaterThan(6_000_000);
  });

  test('a response above the limit is refused, and what was written stays', async () => {
    const excel = await inExcel(undefined, { payloadLimitBytes: 50_000 });
    const code = codeOf(
      excel.run(async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.values = [['a'.repeat(20_000)]];
        cell.load('values,text,formulas');
        await context.sync();
      }),
    );
    expect(await code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await read(excel, 'A1')).toEqual([['a'.repeat(20_000)]]);
  });
});

describe('cell editing', () => {
  test('every request is refused until the edit ends', async () => {
    const excel = await inExcel(undefined, { cellEditing: true });
    expect(await write(excel, 'a')).toBe('InvalidOperationInCellEditMode');
    excel.host.setCellEditing(false);
    expect(await write(excel, 'a')).toBe('no error');
  });
});

describe('injected faults', () => {
  test('the next request fails at the given action, once', async () => {
    const excel = await inExcel();
    excel.host.failNext({ code: 'GeneralException', message: 'hỏng' });
    expect(await write(excel, 'a')).toBe('GeneralException');
    expect(await write(excel, 'b')).toBe('no error');
  });

  test('earlier actions have been carried out', async () => {
    const excel = await inExcel();
    await read(excel, 'A1');
    const actions = 1 + (excel.host.requests[0]?.actions ?? 0);
    excel.host.failNext({ code: 'AccessDenied', atAction: actions + 4 });
    const code = codeOf(
      excel.run(async (sheet, context) => {
        sheet.getRange('A1').values = [['một']];
        sheet.getRange('A2').values = [['hai']];
        sheet.getRange('A3').values = [['ba']];
        await context.sync();
      }),
    );
    expect(await code).toBe('AccessDenied');
    const values = (await read(excel, 'A1:A3')) as string[][];
    expect(values[0]).toEqual(['một']);
    expect(values[2]).toEqual(['']);
  });

  test('a later request can be chosen', async () => {
    const excel = await inExcel();
    excel.host.failNext({ code: 'GeneralException', when: (request) => request === 1 });
    await expect(
      excel.run(async (sheet, context) => {
        sheet.getRange('A1').values = [['một']];
        await context.sync();
        sheet.getRange('A1').values = [['hai']];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'GeneralException' });
    expect(await read(excel, 'A1')).toEqual([['một']]);
  });
});

test('requests are counted and measured', async () => {
  const excel = await inExcel();
  await excel.run(async (sheet, context) => {
    const range = sheet.getRange('A1:B1').load('address');
    await context.sync();
    range.values = [[1, 2]];
    range.format.fill.color = '#FF0000';
    await context.sync();
  });
  const [first, second] = excel.host.requests;
  expect(first).toMatchObject({ reads: 1, writes: 0, changed: false });
  expect(second).toMatchObject({ writes: 2, changed: true });
  expect(first?.bytes).toBeGreaterThan(100);
  expect(first?.responseBytes).toBeGreaterThan(50);
});

/** The client trims an answer that is text: it would be at these for half a minute. */
test.each([' ', '\u00a0'])('cells full of %j are read', async (blank) => {
  const excel = await inExcel();
  const full = [blank.repeat(32_767)];
  await excel.run(async (sheet, context) => {
    const range = sheet.getRange('A1:A40');
    range.values = Array.from({ length: 40 }, () => full);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(Array.from({ length: 40 }, () => full));
  });
});

test('several clients keep apart in one process', async () => {
  const [one, two] = await Promise.all([inExcel(), inExcel()]);
  await Promise.all([write(one, 'một'), write(two, 'hai')]);
  expect([await read(one, 'A1'), await read(two, 'A1')]).toEqual([[['một']], [['hai']]]);
});
