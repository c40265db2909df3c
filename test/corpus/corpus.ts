import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { connectClient } from '../../src/host/connectClient';
import { createHost } from '../../src/host/createHost';
import { openWorkbook } from '../../src/host/openWorkbook';
import { readBytes } from '../../src/host/package/Package';
import { readZip } from '../../src/host/package/readZip';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { WorkbookFileError } from '../../src/host/WorkbookFileError';
import { sectionsOutOfOrder } from './sectionsOutOfOrder';
import { TRIALS, type Trial } from './trials';
import { differences, parseTree } from './XmlTree';

/** What came of one file in one trial: nothing to say, a refusal with its code, or what fell short. */
interface Outcome {
  readonly refused?: string;
  readonly faults?: readonly string[];
}

/**
 * `npm run corpus -- FOLDER [KEEP]`: opens every .xlsx of a folder, saves it untouched, and edits it in the ways of
 * TRIALS; prints what fell short, file by file, and counts. What was written is kept in KEEP for other programs to open.
 */
export async function main(folder?: string, keep?: string): Promise<void> {
  if (folder === undefined) throw new Error('npm run corpus -- FOLDER [KEEP]');
  const files = readdirSync(folder).filter((name) => /\.(xlsx|xlsm)$/i.test(name));
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    for (const [name, outcome] of await outcomesOf(bytes, (trial, written) => {
      if (keep === undefined) return;
      mkdirSync(join(keep, trial.replaceAll(/\W+/g, '-')), { recursive: true });
      writeFileSync(join(keep, trial.replaceAll(/\W+/g, '-'), basename(file)), written);
    })) {
      const { refused, faults = [] } = outcome;
      count(
        `${name}: ${refused !== undefined ? `refused (${refused})` : faults.length > 0 ? 'FELL SHORT' : 'whole'}`,
      );
      if (faults.length > 0)
        print(
          `${file}\t${name}\t${faults.slice(0, 4).join('; ')}${faults.length > 4 ? ` … (${faults.length})` : ''}`,
        );
      if (refused !== undefined) print(`${file}\t${name}\trefused: ${refused}`);
    }
  }
  print(`\n${files.length} files`);
  for (const [what, number] of [...counts].sort()) print(`${String(number).padStart(6)} ${what}`);
}

const print = (text: string) => void process.stdout.write(`${text}\n`);

type Keep = (trial: string, written: Uint8Array) => void;

async function outcomesOf(bytes: Uint8Array, keep: Keep): Promise<readonly [string, Outcome][]> {
  try {
    await openWorkbook(bytes);
  } catch (error) {
    const refused = error instanceof WorkbookFileError ? error.code : undefined;
    return [['opens', refused === undefined ? { faults: [String(error)] } : { refused }]];
  }
  const outcomes: [string, Outcome][] = [
    ['opens', {}],
    [
      'is saved untouched',
      await attempt(async () => changedParts(bytes, await saveWorkbook(await openWorkbook(bytes)))),
    ],
  ];
  for (const trial of TRIALS) outcomes.push([trial.name, await attempt(() => faultsOf(bytes, trial, keep))]);
  return outcomes;
}

async function attempt(work: () => Promise<readonly string[]>): Promise<Outcome> {
  try {
    return { faults: await work() };
  } catch (error) {
    const { code } = error as { code?: unknown };
    return typeof code === 'string' && error instanceof Error && !(error instanceof WorkbookFileError)
      ? { refused: code }
      : {
          faults: [
            error instanceof Error
              ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ')
              : String(error),
          ],
        };
  }
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = new Map(readZip(before).map((entry) => [entry.name, entry]));
  const young = new Map(readZip(after).map((entry) => [entry.name, entry]));
  const names = [...old.keys()].filter((name) => !name.endsWith('/'));
  return [
    ...names.filter(
      (name) => Buffer.compare(old.get(name)?.data ?? EMPTY, young.get(name)?.data ?? EMPTY) !== 0,
    ),
    ...[...young.keys()].filter((name) => !old.has(name)).map((name) => `${name} is new`),
  ];
}

const EMPTY = new Uint8Array();

async function faultsOf(bytes: Uint8Array, trial: Trial, keep: Keep): Promise<string[]> {
  const host = createHost(await openWorkbook(bytes), { payloadLimitBytes: Infinity });
  const { Excel } = await connectClient(host);
  const [sheet] = host.workbook.sheets;
  const rows = [...(sheet?.rows.keys() ?? [])];
  const merged = (sheet?.merges ?? []).map(({ row, rows: height }) => row + height);
  const free = Math.min(Math.max(0, ...rows, ...merged) + 3, 1_048_570);
  const first = firstCell(sheet?.rows);
  await Excel.run(async (context) => {
    await trial.act({ context, sheet: context.workbook.worksheets.getFirst(), free, first });
  });
  const written = await saveWorkbook(host.workbook);
  keep(trial.name, written);
  await openWorkbook(written);
  return compare(bytes, written, trial);
}

function firstCell(
  rows: ReadonlyMap<number, { readonly cells: ReadonlyMap<number, unknown> }> | undefined,
): string {
  for (const [row, { cells }] of rows ?? []) {
    const [column] = cells.keys();
    if (column !== undefined && column < 26) return `${String.fromCharCode(65 + column)}${row + 1}`;
  }
  return 'A1';
}

async function compare(before: Uint8Array, after: Uint8Array, { mayDiffer }: Trial): Promise<string[]> {
  const [old, young] = [await textsOf(before), await textsOf(after)];
  const faults: string[] = [];
  for (const [name, text] of young) {
    const was = old.get(name);
    if (was === text) continue;
    if (was === undefined) {
      if (!(mayDiffer.added?.test(name) ?? false) && name !== '') faults.push(`${name} is new`);
    }
    const tree = parseTree(text);
    const alreadyOut = was === undefined ? [] : sectionsOutOfOrder(parseTree(was));
    faults.push(
      ...sectionsOutOfOrder(tree)
        .filter((section) => !alreadyOut.includes(section))
        .map((section) => `${name}: ${section} is out of order`),
    );
    if (was === undefined) continue;
    const allowed = allowedIn(name, mayDiffer);
    faults.push(
      ...differences(parseTree(was), tree)
        .filter((path) => !allowed.some((pattern) => pattern.test(path)))
        .map((path) => `${name}: ${path}`),
    );
  }
  for (const name of old.keys())
    if (!young.has(name) && !/calcChain\.xml$/i.test(name)) faults.push(`${name} is gone`);
  return faults;
}

/** What may differ in a part, whatever is done: the calculation chain, which Excel makes anew. */
function allowedIn(name: string, mayDiffer: Trial['mayDiffer']): readonly RegExp[] {
  if (/content_types/i.test(name))
    return [/^Types\/(Override\[[^\]]*(calcChain|sheet\d+)\.xml\]|Default\[)/i];
  if (name.endsWith('.rels'))
    return [
      /^Relationships\/Relationship\[[^\]]*\] is (new|gone)$/,
      ...(mayDiffer.links ? [mayDiffer.links] : []),
    ];
  if (/styles\d*\.xml$/i.test(name)) return mayDiffer.styles ? [mayDiffer.styles] : [];
  if (/workbook\d*\.xml$/i.test(name)) return mayDiffer.workbook ? [mayDiffer.workbook] : [];
  return mayDiffer.sheet ? [mayDiffer.sheet] : [];
}

/** The XML parts of a package, as texts. */
async function textsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const entries = readZip(bytes);
  const pack = { parts: new Map(entries.map((entry) => [entry.name, entry])) };
  for (const { name } of entries) {
    const content = await readBytes(pack as never, name).catch(() => undefined);
    if (content && /\.(xml|rels|vml)$/i.test(name)) texts.set(name, decoded(content));
  }
  return texts;
}

function decoded(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(utf16).decode(bytes).replace(/^(<\?xml[^>]*?)\sencoding="[^"]*"/, '$1');
}
