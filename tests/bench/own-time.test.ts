import { expect, test } from 'vitest';
import { ownTime } from './own-time';

const page = { url: 'https://www.linkedin.com/app.js' };
const ours = { url: 'chrome-extension://abc/sensor.js' };
const native = { url: '' };

/** LinkedIn calls 2, our script is 3 and calls the browser's own 4. */
const nodes = [
  { id: 1, callFrame: native, children: [2, 3] },
  { id: 2, callFrame: page },
  { id: 3, callFrame: ours, children: [4] },
  { id: 4, callFrame: native },
];

test('own time is that of our frames and of all that they call, each sample until the next one', () => {
  const profile = { nodes, samples: [1, 2, 3, 4, 2, 3, 1], timeDeltas: [0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000] };
  expect(ownTime(profile)).toEqual({ total: 3 + 4 + 6, longest: 7 });
});

test('a page without an extension has none', () => {
  expect(ownTime({ nodes, samples: [1, 2, 1], timeDeltas: [0, 1_000, 1_000] })).toEqual({ total: 0, longest: 0 });
});
