import { describe, expect, it } from 'vitest';
import { bounds } from '@/lib/archive/budget';
import { today } from '@/tests/support/archive/dialect';
import { makeStory } from '@/tests/support/archive/story';
import { placesIn } from '@/tests/support/archive/watched-blob';
import { writeFiles, zipOf } from '@/tests/support/archive/write-archive';
import { importing, refusalOf } from './import';

const story = makeStory({ seed: 35, size: 60 });
const files = writeFiles(story, today);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function damaged(change: (bytes: Uint8Array, view: DataView) => Uint8Array): Promise<Blob> {
  const bytes = new Uint8Array(await (await zipOf(files)).arrayBuffer());
  return new Blob([change(bytes, new DataView(bytes.buffer)).slice()]);
}

/** Writes into the entry of one member in the directory. */
function inDirectory(name: string, write: (view: DataView, at: number) => void) {
  return (bytes: Uint8Array, view: DataView): Uint8Array => {
    for (let at = 0; at + 46 < bytes.length; at++) {
      const is = view.getUint32(at, true) === 0x02014b50;
      if (is && new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name.length)) === name) write(view, at);
    }
    return bytes;
  };
}

describe('what cannot be taken', { timeout: 60_000 }, () => {
  it.each([
    ['nothing at all', [], { code: 'foreign' }],
    ['an empty file', [{ path: 'a.zip', blob: new Blob() }], { code: 'foreign' }],
    ['a picture', [{ path: 'a.png', blob: new Blob(['\x89PNG\r\n\x1a\n0000']) }], { code: 'foreign' }],
    ['somebody’s table', [{ path: 'a.csv', blob: new Blob(['Name,Age\nAda,36\n']) }], { code: 'foreign' }],
    ['a header alone', [{ path: 'Comments.csv', blob: new Blob(['Date,Link,Message\n']) }], { code: 'no-rows' }],
    [
      'LinkedIn’s word for nothing',
      [{ path: 'messages.csv', blob: new Blob(['No conversations found']) }],
      { code: 'no-rows' },
    ],
    [
      'another table by the name of one of LinkedIn’s',
      [{ path: 'Reactions.csv', blob: new Blob(['a,b\n1,2\n3,4\n']) }],
      { code: 'foreign', file: 'Reactions.csv', member: 'Reactions.csv' },
    ],
  ])('%s is refused', async (_, given, refusal) => {
    expect(await refusalOf(given)).toEqual(refusal);
  });

  it('a ZIP of something else is refused', async () => {
    const blob = await zipOf([{ path: 'holiday.txt', bytes: bytesOf('sun') }]);
    expect(await refusalOf([{ path: 'holiday.zip', blob }])).toEqual({ code: 'foreign', file: 'holiday.zip' });
  });

  it.each([0.1, 0.5, 0.99])('a ZIP of which only the first %f came is said to be truncated', async (part) => {
    const blob = await damaged((bytes) => bytes.subarray(0, bytes.length * part));
    expect(await refusalOf([{ path: 'a.zip', blob }])).toEqual({ code: 'truncated', file: 'a.zip' });
  });

  it('a ZIP with a password is said to be encrypted', async () => {
    const blob = await zipOf(files, { password: 'secret' });
    expect(await refusalOf([{ path: 'a.zip', blob }])).toMatchObject({ code: 'encrypted', file: 'a.zip' });
  });

  it('of a ZIP with one broken member, all the others are kept', async () => {
    const places = await placesIn(await zipOf(files));
    const [from = 0, to = 0] = places.get('Reactions.csv') ?? [];
    const blob = await damaged((bytes) => bytes.fill(0x55, from + Math.floor((to - from) / 2), to));
    const { refusals, activities, read } = await importing([{ path: 'a.zip', blob }]);
    expect(refusals).toEqual([{ code: 'corrupt', file: 'a.zip', member: 'Reactions.csv' }]);
    expect(activities.filter(({ kind }) => kind === 'reaction')).toEqual([]);
    expect(activities.filter(({ kind }) => kind === 'comment').length).toBe(story.comments.length);
    expect(read.map(({ member }) => member)).toContain('Comments.csv');
  });

  it.each([0, 6])('a single flipped bit is noticed, wherever it is in what is opened (level %i)', async (level) => {
    const whole = new Uint8Array(await (await zipOf(files, { level })).arrayBuffer());
    const [from = 0, to = 0] = (await placesIn(new Blob([whole]))).get('Messages.csv') ?? [];
    for (const at of [from, from + 40, Math.floor((from + to) / 2), to - 10]) {
      const blob = new Blob([whole.with(at, (whole[at] ?? 0) ^ 4)]);
      const { refusals } = await importing([{ path: 'a.zip', blob }]);
      expect(refusals).toEqual([{ code: 'corrupt', file: 'a.zip', member: 'messages.csv' }]);
    }
  });

  it('a member that says it is 4 GB is not opened, and the others are kept', async () => {
    const blob = await damaged(inDirectory('Comments.csv', (view, at) => view.setUint32(at + 24, 0xfffffff0, true)));
    const { refusals, activities } = await importing([{ path: 'a.zip', blob }]);
    expect(refusals).toEqual([{ code: 'too-large', file: 'a.zip', member: 'Comments.csv' }]);
    expect(activities.length).toBeGreaterThan(50);
  });

  it.each([
    ['says how large it is', (blob: Blob) => blob],
    [
      'says that it is small',
      async (blob: Blob) => {
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return new Blob([
          inDirectory('Comments.csv', (view, at) => view.setUint32(at + 24, 100, true))(
            bytes,
            new DataView(bytes.buffer),
          ).slice(),
        ]);
      },
    ],
  ])('a member that grows beyond all measure and %s is left', async (_, change) => {
    const zeros = new Uint8Array(bounds.growthFrom * 2).fill(0x20);
    const bomb = await zipOf([
      { path: 'Comments.csv', bytes: zeros },
      ...files.filter(({ path }) => path === 'Reactions.csv'),
    ]);
    const { refusals, activities } = await importing([{ path: 'a.zip', blob: await change(bomb) }]);
    expect(refusals).toMatchObject([{ file: 'a.zip', member: 'Comments.csv' }]);
    expect(['too-large', 'corrupt']).toContain(refusals[0]?.code);
    expect(activities.length).toBe(story.reactions.length);
  });

  it('a ZIP in a ZIP in a ZIP in a ZIP is not followed to the end', async () => {
    let blob = await zipOf(files);
    for (let depth = 0; depth < 4; depth++) {
      blob = await zipOf([{ path: 'again.zip', bytes: new Uint8Array(await blob.arrayBuffer()) }]);
    }
    expect(await refusalOf([{ path: 'a.zip', blob }])).toMatchObject({ code: 'foreign' });
  });

  it('a member who cancels gets nothing', async () => {
    const controller = new AbortController();
    const given = [{ path: 'a.zip', blob: await zipOf(files) }];
    const onProgress = () => controller.abort();
    const error = await refusalOf(given, { signal: controller.signal, onProgress });
    expect(error).toMatchObject({ name: 'AbortError' });
  });
});
