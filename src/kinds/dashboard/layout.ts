import type { Position } from './spec.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html */
export const COLUMNS = 24;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where widgets stand that nobody moved: from left to right, a new row where the next does not fit, as high as its highest. */
export function layout(sizes: readonly Size[]): readonly Position[] {
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  return sizes.map(({ width, height }) => {
    if (x > 0 && x + width > COLUMNS) {
      y += rowHeight;
      x = 0;
      rowHeight = 0;
    }
    const position = { x, y };
    x += width;
    rowHeight = Math.max(rowHeight, height);
    return position;
  });
}
