/**
 * Properties of the chip's own objects. The build shortens these names, because every byte of them runs on LinkedIn's
 * pages. A name may stand here when nothing outside the chip reads it and the chip reads no property of the browser's by
 * that name.
 */
export const ownProperties = [
  'atHand',
  'choice',
  'drag',
  'drop',
  'elsewhere',
  'grip',
  'hideAlways',
  'hideHere',
  'host',
  'isDragging',
  'letThrough',
  'lookSoon',
  'menu',
  'more',
  'nudge',
  'openPanel',
  'paint',
  'redraw',
  'root',
  'settle',
  'stand',
  'take',
  'tell',
  'watch',
] as const;
