import type { Host, RequestRecord } from '../../../src/host/createHost';
import { WorkbookError } from '../../../src/actions/WorkbookError';
import type { Book, Deed } from './books';
import { wholeWorkbook, whereDifferent } from './wholeWorkbook';
import { openInSameExcel } from './openInSameExcel';

/** Of a busy server, of somebody who types, of a protected sheet, of a sheet that went, of a request that is too long. */
const CODES = [
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
] as const;

/** What fails beside one request: nothing, the next one, the next but one, all that come. */
const AND_THEN: readonly { title: string; fails: (after: number) => boolean }[] = [
  { title: 'một lần', fails: () => false },
  { title: 'lại ngay sau đó', fails: (after) => after === 1 },
  { title: 'lại lần sau nữa', fails: (after) => after === 2 || after === 4 },
  { title: 'mãi', fails: () => true },
];

interface Trial {
  readonly code: (typeof CODES)[number];
  /** Counted from the first request of the deed. */
  readonly request: number;
  readonly atAction: number;
  readonly then: (typeof AND_THEN)[number];
}

/** Milliseconds for all that is tried of one deed. */
const MANY_RUNS = 300_000;

/** Lets every request of every deed fail. */
export const tryFaults = (books: readonly Book[]) =>
  describe.each(books)('$title', (book) => {
    let bytes: Uint8Array;
    beforeAll(async () => {
      bytes = await book.bytes();
    });

    test.each(book.deeds)(
      '$title: như trước, hoặc nói rõ chỗ nào khác',
      (deed) => tryAll(bytes, deed),
      MANY_RUNS,
    );
  });

async function tryAll(bytes: Uint8Array, deed: Deed): Promise<void> {
  const done = await tried(bytes, deed);
  expect(done.error).toBeUndefined();
  if (deed.undoes === true) expect(said(whereDifferent(done.original, done.after))).toBe('');
  const trials = trialsOf(done.requests);
  expect(trials.length).toBeGreaterThan(CODES.length);
  const wrong: string[] = [];
  for (const trial of trials) {
    const { error, before, after } = await tried(bytes, deed, trial);
    const verdict = judge(error, whereDifferent(before, after), whereDifferent(done.after, after));
    if (verdict !== '')
      wrong.push(`${trial.code} ${trial.request}/${trial.atAction} ${trial.then.title}: ${verdict}`);
  }
  expect(wrong).toEqual([]);
}

type Different = ReturnType<typeof whereDifferent>;

/** '' where the message tells the truth. */
function judge(error: unknown, changed: Different, unlikeDone: Different): string {
  if (error === undefined) return unlikeDone.size === 0 ? '' : `xong nhưng khác ở ${said(unlikeDone)}`;
  if (!(error instanceof WorkbookError)) return `lỗi lạ: ${error instanceof Error ? error.message : ''}`;
  if (error.places === '') return changed.size === 0 ? '' : `${error.code} nhưng khác ở ${said(changed)}`;
  // Of an undo it is said what is not yet as before the deed that it undoes.
  const different = error.code.startsWith('undo') ? unlikeDone : changed;
  const unsaid = [...different].filter(
    ([name, parts]) => !error.places.includes(name) || !parts.every((part) => isSaid(part, error.places)),
  );
  return unsaid.length === 0 ? '' : `${error.message}; không nói ${said(new Map(unsaid))}`;
}

/** What the message says where this part of a sheet differs. */
const WORDS: Readonly<Record<string, RegExp>> = {
  rows: /nội dung ô|định dạng ô|phông chữ ô|vùng lọc|trang mới thêm/,
  columns: /độ rộng cột|trang mới thêm/,
  rules: /quy tắc tô màu|trang mới thêm/,
  merges: /ô gộp|trang mới thêm/,
  tables: /phạm vi của bảng Excel|trang mới thêm/,
  autoFilter: /vùng lọc|trang mới thêm/,
  customProperties: /dấu ghi nhớ|trang mới thêm/,
};

const isSaid = (part: string, places: string): boolean => WORDS[part]?.test(places) ?? true;

const said = (different: Different): string =>
  [...different].map(([name, parts]) => `${name} (${parts.join(', ')})`).join('; ');

async function tried(bytes: Uint8Array, deed: Deed, trial?: Trial) {
  const host = await openInSameExcel(bytes);
  const original = wholeWorkbook(host.workbook);
  const act = await deed.prepare();
  const before = wholeWorkbook(host.workbook);
  const first = host.requests.length;
  if (trial) fail(host, first, trial);
  const error: unknown = await act().then(
    () => undefined,
    (failure: unknown) => failure,
  );
  return {
    error,
    original,
    before,
    after: wholeWorkbook(host.workbook),
    requests: host.requests.slice(first),
  };
}

function fail(host: Host, first: number, { code, request, atAction, then }: Trial): void {
  host.failNext({ code, atAction, when: (n) => n === first + request });
  for (let i = 0; i < 40; i += 1)
    host.failNext({
      code,
      atAction: FOLLOWING[i % FOLLOWING.length] ?? 0,
      when: (n) => n > first + request && then.fails(n - first - request),
    });
}

/** Actions of later requests that are carried out before these fail. */
const FOLLOWING = [0, 1, 9, 30];

/** Shares of a request that are carried out before it fails. */
const PLACES = [0, 0.02, 0.1, 0.35, 0.6, 0.9, 0.97, 1];

/**
 * Every request fails, at places of its own and with failures of its own that follow: one that writes with every error,
 * one that reads with some, for nothing has happened there. With TTHC_FAULTS=all every request fails in every way.
 */
function trialsOf(requests: readonly RequestRecord[]): readonly Trial[] {
  const isThorough = process.env['TTHC_FAULTS'] === 'all';
  return requests.flatMap(({ actions, changed }, request) =>
    CODES.flatMap((code, i) =>
      AND_THEN.map((then, j): Trial => {
        const share = PLACES[(request + i * 3 + j * 5) % PLACES.length] ?? 0;
        return { code, request, atAction: Math.round(share * (actions - 1)), then };
      }).filter(
        (_, j) => isThorough || (i + j + request) % AND_THEN.length === 0 || (changed && i % 2 === j % 2),
      ),
    ).filter((_, n) => isThorough || changed || n % 3 === request % 3),
  );
}
