import { transformFile } from '@swc/core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../browser/findBrowser';
import type { CopyContent, CopyResult } from '../../src/taskpane/copyToClipboard';

jest.setTimeout(60_000);

let browser: Browser;
let script: string;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const { code } = await transformFile('src/taskpane/copyToClipboard.ts', {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  script = `${code}\nglobalThis.copyToClipboard = copyToClipboard;`;
});
afterAll(() => browser.close());

/** What makes a browser refuse, run in the page before the copying. */
const REFUSALS = {
  nothing: '',
  'the clipboard’s API is missing': 'delete Navigator.prototype.clipboard',
  'a policy forbids the clipboard’s API':
    'Clipboard.prototype.write = () => Promise.reject(new DOMException("", "NotAllowedError"))',
  'the command is refused too': 'delete Navigator.prototype.clipboard; document.execCommand = () => false',
} as const;

const TABLE: CopyContent = {
  text: 'Nhiệm vụ\tHạn\n1\t31/3/2025',
  html: '<table><tbody><tr><td>Nhiệm vụ</td><td>31/3/2025</td></tr></tbody></table>',
};

type Copy = (content: CopyContent) => Promise<CopyResult>;

interface Copied {
  readonly result: CopyResult;
  /** What a paste gets, by its flavour. */
  readonly clipboard: Readonly<Record<string, string>>;
  /** The text of what has the focus afterwards. */
  readonly focused: string;
}

async function press(content: CopyContent, refusal: keyof typeof REFUSALS): Promise<Copied> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  await context.route('http://localhost/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<button>Sao chép</button><div contenteditable></div><script type="module">${script}</script>`,
    }),
  );
  const page = await context.newPage();
  await page.goto('http://localhost/');
  await page.evaluate(() => navigator.clipboard.writeText('trước đó'));
  await page.evaluate(REFUSALS[refusal]);
  await page.evaluate((given) => {
    document.querySelector('button')?.addEventListener('click', () => {
      const { copyToClipboard } = globalThis as unknown as { copyToClipboard: Copy };
      void copyToClipboard(given).then((result) => document.body.setAttribute('data-result', result));
    });
  }, content);
  await page.getByRole('button').click();
  await page.locator('[data-result]').waitFor();
  const result = (await page.locator('body').getAttribute('data-result')) as CopyResult;
  const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
  const clipboard = await paste(page);
  await context.close();
  return { result, clipboard, focused };
}

/** By the keyboard, as a user does. */
async function paste(page: Page): Promise<Record<string, string>> {
  const pasted = page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve) => {
        document.addEventListener('paste', ({ clipboardData }) => {
          const types = clipboardData?.types ?? [];
          resolve(Object.fromEntries(types.map((type) => [type, clipboardData?.getData(type) ?? ''])));
        });
      }),
  );
  await page.locator('[contenteditable]').focus();
  await page.keyboard.press('Control+V');
  return pasted;
}

const WORKING = [
  'nothing',
  'the clipboard’s API is missing',
  'a policy forbids the clipboard’s API',
] as const;

describe.each(WORKING)('where this stands in the way: %s', (refusal) => {
  test('a text is copied, and the button keeps the focus', async () => {
    const { result, clipboard, focused } = await press({ text: 'Kính gửi: Công an\n- Hạn 31/3' }, refusal);
    expect({ result, clipboard, focused }).toEqual({
      result: 'copied',
      clipboard: { 'text/plain': 'Kính gửi: Công an\n- Hạn 31/3' },
      focused: 'Sao chép',
    });
  });

  test('a table is copied as a table and as text', async () => {
    const { result, clipboard } = await press(TABLE, refusal);
    expect(result).toBe('copied');
    expect(clipboard['text/plain']).toBe(TABLE.text);
    expect(clipboard['text/html']).toContain('<td>31/3/2025</td>');
  });
});

test('where the command is refused too, the user is asked to copy; the clipboard keeps what it held', async () => {
  const { result, clipboard, focused } = await press(TABLE, 'the command is refused too');
  expect({ result, clipboard, focused }).toEqual({
    result: 'selectAndCopy',
    clipboard: { 'text/plain': 'trước đó' },
    focused: 'Sao chép',
  });
});
