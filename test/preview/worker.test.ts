import { startBrowser, type PreviewBrowser } from './startBrowser';

jest.setTimeout(120_000);

let browser: PreviewBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('the pane computes in a worker, under its own policy', async () => {
  const { page, pane, complaints } = await browser.open();
  await pane.getByRole('tab', { name: /Nhiệm vụ\s*30/ }).waitFor();
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual(['/taskpane-worker.js']);
  await pane.getByRole('button', { name: /^Lập báo cáo/ }).click();
  await pane.getByText('Đã lập xong báo cáo').waitFor();
  expect(complaints).toEqual([]);
});

test('where no worker can be had, the pane computes itself', async () => {
  const { page, pane } = await browser.open({ withoutWorker: true });
  await pane.getByRole('tab', { name: /Nhiệm vụ\s*30/ }).waitFor();
  expect(page.workers()).toEqual([]);
  await pane.getByRole('button', { name: /^Lập báo cáo/ }).click();
  await pane.getByText('Đã lập xong báo cáo').waitFor();
});

test('a worker that is lost, as for want of memory, leaves nothing waiting', async () => {
  const { page, pane } = await browser.open();
  const body = `postMessage('ready'); addEventListener('message', () => { throw new Error('lost'); });`;
  await page.route('**/taskpane-worker.js', (route) =>
    route.fulfill({ body, contentType: 'text/javascript' }),
  );
  await page.reload();
  await pane.getByText('Ngăn tác vụ gặp lỗi').waitFor();
});
