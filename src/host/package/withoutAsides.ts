import { escapeText } from './escapeXml';
import { replaceSpans, type Span } from './replaceSpans';
import { scanXml } from './scanXml';

/** The same document without comments and processing instructions in its root, and with CDATA sections as plain text. */
export function withoutAsides(text: string): string {
  const root = text.search(/<[^?!]/);
  if (!text.includes('<!', root) && !text.includes('<?', root)) return text;
  const spans: Span[] = [];
  scanXml(text, {
    open: () => undefined,
    close: () => undefined,
    aside(start, end) {
      if (start < root) return;
      const content = text.slice(start, end);
      const isText = content.startsWith('<![CDATA[');
      spans.push({ start, end, text: isText ? escapeText(content.slice(9, -3)) : '' });
    },
  });
  return replaceSpans(text, spans);
}
