import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '@/tests/practice/server';
import { personOf } from '@/tests/practice/world';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice({ build: 'sdui', seed: 'unit' });
});
afterAll(() => practice.close());

describe('the practice site', () => {
  it('serves the build that the options name', async () => {
    expect((await load('/feed/')).body).toContain('com.linkedin.sdui.flagshipnav.feed.MainFeed');
    practice.set({ build: 'ember' });
    expect((await load('/feed/')).body).toContain('feed-shared-update-v2');
    practice.set({ build: 'sdui' });
  });

  it('lets a browser choose its own build by cookie', async () => {
    const choice = await load('/practice/?build=ember&locale=de');
    expect(choice.status).toBe(302);
    expect((await load('/feed/', String(choice.cookie).split(';')[0])).body).toContain(
      'Kontrollmenü für den Beitrag von',
    );
  });

  it('gives every seed its own people and the same seed the same ones', () => {
    expect(personOf(practice.world('one'), 2).slug).not.toBe(personOf(practice.world('two'), 2).slug);
    expect(personOf(practice.world('one'), 2)).toBe(personOf(practice.world('one'), 2));
  });

  it('sends the member from /in/me/ to the own profile', async () => {
    expect((await load('/in/me/')).location).toBe(`/in/${practice.world().self.slug}/?isSelfProfile=true`);
  });

  it('keeps its directions for the page out of other places than the controls', async () => {
    expect((await load('/feed/')).body).not.toContain('undefined');
  });
});

interface Loaded {
  readonly status: number | undefined;
  readonly body: string;
  readonly location: string | undefined;
  readonly cookie: string | undefined;
}

function load(path: string, cookie = ''): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: practice.port, path, rejectUnauthorized: false, headers: { cookie } };
    const asked = request(options, (response) => {
      const pieces: string[] = [];
      response.setEncoding('utf8');
      response.on('data', (piece: string) => pieces.push(piece));
      response.on('end', () => {
        const { location, 'set-cookie': cookies } = response.headers;
        resolve({ status: response.statusCode, body: pieces.join(''), location, cookie: cookies?.[0] });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
