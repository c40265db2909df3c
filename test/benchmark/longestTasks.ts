import { chromium, type Browser, type Page } from 'playwright-core';
import { builtPages } from '../browser/builtPages';
import { findBrowser } from '../browser/findBrowser';
import { serveFolder } from '../browser/serveFolder';

/** Milliseconds of the longest tasks of the pane on the main thread, the longest first. */
export interface LongestTasks {
  /** From the opening of the workbook until its tasks are listed. */
  readonly reading: readonly number[];
  /** From the click until the report is made and the workbook read again. */
  readonly job: readonly number[];
  /** From the click on "Hoàn tác" until the workbook is read again. */
  readonly undo: readonly number[];
}

const MINUTE = 60_000;

/**
 * What the pane does with a workbook, in the preview, under the pane's own policy. The embedded Excel runs on the same
 * thread: it is made to answer in tasks of the page around, which are not counted. Measured is the time that the thread
 * ran (Chromium's trace), so that other programs on the machine do not matter much.
 */
export async function longestTasks(buffer: Buffer): Promise<LongestTasks> {
  const server = await serveFolder(await builtPages('production'));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
    page.setDefaultTimeout(5 * MINUTE);
    await page.addInitScript(answerInOwnTasks);
    await page.goto(`${server.origin}/preview/preview.html`);
    const pane = page.frameLocator('iframe');
    const isRead = () => pane.getByRole('tab', { name: /Nhiệm vụ\s*\d/ }).waitFor();
    await isRead();
    const reading = await traced(browser, page, async () => {
      const mimeType = 'application/octet-stream';
      const opensAnew = page.waitForEvent('framenavigated');
      await page.locator('input[type=file]').setInputFiles({ name: 'kế hoạch.xlsx', mimeType, buffer });
      await opensAnew;
      await isRead();
    });
    const job = await traced(browser, page, async () => {
      await pane.getByRole('button', { name: /^Lập báo cáo/ }).click();
      await pane.getByText('Đã lập xong báo cáo').waitFor();
    });
    const undo = await traced(browser, page, async () => {
      await pane.getByRole('button', { name: 'Hoàn tác' }).click();
      await pane.getByText(/^Đã hoàn tác/).waitFor();
    });
    return { reading, job, undo };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page around: each answer of the embedded Excel is a task there, and is handed on in a task of the pane. */
function answerInOwnTasks(): void {
  if (window.parent !== window) return;
  let host: Window['embeddedExcel'];
  Object.defineProperty(window, 'embeddedExcel', {
    get: () => host,
    set: (given: NonNullable<typeof host>) => {
      const handle = given.handle.bind(given);
      given.handle = (message) =>
        new Promise((resolve, reject) => {
          setTimeout(() => {
            handle(message).then((answer) => window.frames[0]?.setTimeout(() => resolve(answer)), reject);
          });
        });
      host = given;
    },
  });
}

/** One of Chromium's trace events; times in microseconds, `tdur` is what the thread ran. */
interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly frame?: string } };
}

const SHOWN = 5;
const A_MILLISECOND = 1_000;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** The pane's longest tasks while `work` is done and for two seconds after it. */
async function traced(browser: Browser, page: Page, work: () => Promise<void>): Promise<number[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  await page.waitForTimeout(2_000);
  const paneFrame = await paneFrameOf(page);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const framed = traceEvents.filter(({ args }) => args.data?.frame !== undefined);
  return traceEvents
    .filter(({ name, tdur = 0 }) => name === 'RunTask' && tdur > A_MILLISECOND)
    .filter((task) => frameOf(task, framed) === paneFrame)
    .map(({ tdur = 0 }) => Math.round(tdur / A_MILLISECOND))
    .sort((a, b) => b - a)
    .slice(0, SHOWN);
}

/** The frame in which most of a task was spent. */
function frameOf(task: TraceEvent, framed: readonly TraceEvent[]): string | undefined {
  const [longest] = framed
    .filter(({ pid, tid, ts }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts < endOf(task))
    .sort((a, b) => endOf(b) - b.ts - (endOf(a) - a.ts));
  return longest?.args.data?.frame;
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Chromium's id of the iframe. */
async function paneFrameOf(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  return frameTree.childFrames?.[0]?.frame.id;
}
