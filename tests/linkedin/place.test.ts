import { describe, expect, it } from 'vitest';
import { type Place, readPlace } from '@/lib/linkedin/place';

const samples: Readonly<Record<keyof Place, readonly (readonly [path: string, name: string])[]>> = {
  thread: [
    ['/messaging/thread/2-abc=/', '2-abc='],
    ['/messaging/thread/2-abc=', '2-abc='],
    ['/messaging/thread/new/', 'new'],
    ['/sales/lead/ACwAAB_c-d,NAME_SEARCH,x1yZ', 'ACwAAB_c-d'],
  ],
  article: [
    ['/article/edit/7100/', '7100'],
    ['/article/edit/7100', '7100'],
    ['/article/new/', 'new'],
  ],
  group: [
    ['/groups/1234/', '1234'],
    ['/groups/1234/members/', '1234'],
  ],
};

const nowhere = [
  '/',
  '/feed/',
  '/messaging/',
  '/messaging/compose/',
  '/sales/search/people',
  '/sales/company/1234',
  '/in/mira-example/',
  '/article/',
  '/groups/',
  '/groups/discover/',
  '/pulse/tea-abcd',
  '/in/messaging/thread/2-abc/',
  '/company/groups/1234/',
];

const places = Object.keys(samples) as (keyof Place)[];

describe('what an address says about an action on the page', () => {
  it.each(places)('is its %s, by all of its addresses', (place) => {
    expect(samples[place].map(([path]) => readPlace(path)[place])).toEqual(samples[place].map(([, name]) => name));
  });

  it.each(places)('is no %s by any other address', (place) => {
    const others = places.flatMap((other) => (other === place ? [] : samples[other].map(([path]) => path)));
    expect([...others, ...nowhere].filter((path) => readPlace(path)[place] !== undefined)).toEqual([]);
  });
});
