import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPackage, readText } from '../../src/host/package/Package';
import { PASTED_PLAN, runCli } from './runCli';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'tthc-'));
const [output, docx] = [join(folder, 'out.xlsx'), join(folder, 'bao-cao.docx')];

test('tthc run --docx writes the report of the workbook for Word, and says so', async () => {
  const run = await runCli(['run', PASTED_PLAN, '-o', output, '--docx', docx, '--period', 'q1']);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout).toContain(output);
  expect(run.stdout).toContain(`tệp Word “${docx}”`);
  const document = (await readText(await readPackage(readFileSync(docx)), 'word/document.xml')) ?? '';
  expect(document).toContain('I. TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT');
  expect(document).toContain('PHƯỜNG PHỔ NINH');
  expect(document.match(/<w:sectPr/g)).toHaveLength(2);
});

test('a refused workbook leaves no document', async () => {
  const path = join(folder, 'khong-co.docx');
  const run = await runCli(['run', join(folder, 'khong-co.xlsx'), '-o', output, '--docx', path]);
  expect(run.exitCode).toBe(1);
  expect(existsSync(path)).toBe(false);
});

test('nor does a folder that is not there', async () => {
  const run = await runCli(['run', PASTED_PLAN, '-o', output, '--docx', join(folder, 'x', 'a.docx')]);
  expect(run).toMatchObject({ exitCode: 1, stdout: '' });
  expect(run.stderr).toContain('Không có thư mục');
});
