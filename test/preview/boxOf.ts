import type { Locator } from 'playwright-core';

/** In CSS pixels of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function boxOf(element: Locator): Promise<Box> {
  const box = await element.boundingBox();
  if (!box) throw new Error('Not drawn');
  return box;
}

/** How far the edges of two boxes are from each other at most: less than a pixel is none that can be seen. */
export function edgesApart(one: Box, other: Box): number {
  const [ours, theirs] = [edges(one), edges(other)];
  return Math.max(...ours.map((edge, index) => Math.abs(edge - (theirs[index] ?? NaN))));
}

const edges = ({ x, y, width, height }: Box) => [x, y, x + width, y + height];
