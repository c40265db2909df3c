import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';
import { inflateRawSync } from 'node:zlib';
import type { CheckJson } from './CheckJson';
import { PASTED_PLAN, runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'tthc-'));
const output = join(folder, 'out.xlsx');
const PASTED = ['Kế hoạch 2025', 'Chỉ tiêu'];

/** The parts of a .xlsx by name, found through the zip's central directory (APPNOTE.TXT 4.3.12). */
function partsOf(bytes: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    parts.set(name, bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
  }
  return parts;
}

describe('tthc run on the pasted plan, quý I as of 10/4/2025', () => {
  let read: CheckJson;
  beforeAll(async () => {
    const run = await runCli([
      'run',
      PASTED_PLAN,
      '-o',
      output,
      '--as-of',
      '2025-04-10',
      '--period',
      'q1',
      '--json',
    ]);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    read = JSON.parse(run.stdout) as CheckJson;
  });

  test('at most two reads and one write', () => {
    expect(read.edits.syncs).toBeLessThanOrEqual(3);
    expect(read.edits.cells).toBeGreaterThan(500);
    expect(read.edits.requestBytes).toBeLessThan(5_000_000);
  });

  test('an independent reader finds the pasted sheets unchanged, and ours after them', async () => {
    const before = await readXlsx(readFileSync(PASTED_PLAN));
    const after = await readXlsx(readFileSync(output));
    expect(after.sheets.map(({ name }) => name)).toEqual([
      ...PASTED,
      'Sổ theo dõi',
      'Theo dõi chỉ tiêu',
      'Báo cáo quý I-2025',
      'PL quý I-2025',
    ]);
    for (const name of PASTED) {
      const find = ({ sheets }: typeof before) => sheets.find((sheet) => sheet.name === name);
      expect(find(after)?.rows).toEqual(find(before)?.rows);
      expect(find(after)?.merges).toEqual(find(before)?.merges);
      expect(find(after)?.columns).toEqual(find(before)?.columns);
    }
  });

  test('the parts of the pasted sheets are the same bytes', () => {
    const before = partsOf(readFileSync(PASTED_PLAN));
    const after = partsOf(readFileSync(output));
    const cells = (part: Buffer | undefined) => /<sheetData>.*<\/sheetData>/s.exec(String(part))?.[0];
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
      expect(cells(after.get(part))).toBe(cells(before.get(part)));
    }
  });

  test('every part is well-formed XML with its namespaces declared', () => {
    for (const [name, part] of partsOf(readFileSync(output))) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const parser = new SaxesParser({ xmlns: true });
      expect(() => parser.write(part.toString('utf8')).close()).not.toThrow();
    }
  });

  test('the result, checked again, reads the same tasks from the tracker', async () => {
    const again = JSON.parse(
      (await runCli(['check', output, '--as-of', '2025-04-10', '--json'])).stdout,
    ) as CheckJson;
    const essence = ({ tasks }: CheckJson) =>
      tasks.map(({ no, section, content, result, unit, status, daysLate, schedule }) => ({
        ...{ no, section, content, result, unit, status, daysLate },
        due: schedule.due,
      }));
    expect(essence(again)).toEqual(essence(read));
    expect(new Set(again.tasks.map((task) => task.sheet))).toEqual(new Set(['Sổ theo dõi']));
    expect(again.indicators.map(({ target }) => target)).toEqual(read.indicators.map(({ target }) => target));
  });
});

test('tthc new makes a workbook that checks clean', async () => {
  const path = join(folder, 'new.xlsx');
  const made = await runCli(['new', path, '--as-of', '2025-04-10']);
  expect(made).toMatchObject({ exitCode: 0, stderr: '' });
  const read = JSON.parse(
    (await runCli(['check', path, '--as-of', '2025-04-10', '--json'])).stdout,
  ) as CheckJson;
  expect(read.tasks).toHaveLength(30);
  expect(read.sheets.map(({ name }) => name)).toEqual(['Sổ theo dõi', 'Theo dõi chỉ tiêu']);
  expect(read.indicators).toHaveLength(7);
  expect([read.differences, read.missing, read.outside]).toEqual([[], [], []]);
});

describe('whose report it is', () => {
  const report = async (name: string, ...options: string[]): Promise<string> => {
    const path = join(folder, `${name}-${options.length}.xlsx`);
    const run = await runCli([
      'run',
      `test/workbooks/${name}.xlsx`,
      '-o',
      path,
      '--as-of',
      '2025-07-10',
      ...options,
    ]);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const { sheets } = await readXlsx(readFileSync(path));
    return JSON.stringify(sheets.find((sheet) => sheet.name.startsWith('Báo cáo'))?.rows);
  };

  test('another commune’s sheet never gets the names of phường Phổ Ninh', async () => {
    const text = await report('xa-long-phung-so-tay');
    expect(text).toContain('XÃ LONG PHỤNG');
    expect(text).not.toMatch(/Phổ Ninh|PHỔ NINH|Võ Tấn Điệp|ĐỨC PHỔ/);
  });

  test('a setting that is given stands; those left out keep their first values', async () => {
    const settings = join(folder, 'settings.json');
    writeFileSync(settings, JSON.stringify({ signerName: 'Nguyễn Văn An' }));
    const text = await report('xa-long-phung-so-tay', '--settings', settings);
    expect(text).toContain('Nguyễn Văn An');
    expect(text).toContain('XÃ LONG PHỤNG');
  });
});
