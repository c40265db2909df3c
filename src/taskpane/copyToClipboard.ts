export interface CopyContent {
  readonly text: string;
  /** For a paste that keeps tables; `text` is what plain editors get. */
  readonly html?: string;
}

/** selectAndCopy: the browser refused both ways, and the user has to press Ctrl+C over the selected content. */
export type CopyResult = 'copied' | 'selectAndCopy';

/**
 * To be called from a press of a button. Excel on the web keeps navigator.clipboard from its panes
 * (OfficeDev/office-js#1991), where the older command still works.
 */
export async function copyToClipboard(content: CopyContent): Promise<CopyResult> {
  return (await writeClipboard(content)) || copyByCommand(content) ? 'copied' : 'selectAndCopy';
}

async function writeClipboard(content: CopyContent): Promise<boolean> {
  try {
    const flavours = flavoursOf(content).map(([type, data]) => [type, new Blob([data], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(flavours))]);
    return true;
  } catch {
    // Missing, forbidden by the host's policy, or without the focus.
    return false;
  }
}

/** The command copies a selection; what it puts on the clipboard is set by the listener. */
function copyByCommand(content: CopyContent): boolean {
  let isSet = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    for (const [type, data] of flavoursOf(content)) event.clipboardData?.setData(type, data);
    isSet = event.clipboardData !== null;
  };
  const restore = selectThrowaway(content.text);
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has taken its place where policies forbid the rest
    return document.execCommand('copy') && isSet;
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
    restore();
  }
}

/** WebKit runs the command only over a selection. */
function selectThrowaway(text: string): () => void {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0';
  document.body.append(area);
  area.select();
  return () => {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}

function flavoursOf({ text, html }: CopyContent): readonly (readonly [type: string, data: string])[] {
  return [['text/plain', text], ...(html === undefined ? [] : ([['text/html', html]] as const))];
}
