import type { Block } from './Report';

/** Items of a list: each ends with ";", the last with ".". */
export function punctuateItems(texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({
    kind: 'item',
    text: `- ${text}${index === texts.length - 1 ? '.' : ';'}`,
  }));
}
