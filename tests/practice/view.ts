import { createHash, randomBytes } from 'node:crypto';
import { type Html, html, raw } from './html';
import { createSay, type Say } from './labels';
import { writeNumber } from './labels/numerals';
import type { App, Preferences } from './types';
import type { Person, World } from './world-types';

/** Everything a template needs to know about the one page it draws. */
export interface View {
  readonly world: World;
  readonly preferences: Preferences;
  readonly say: Say;
  readonly url: URL;
  /** The app that draws this surface; classic surfaces exist in the 2026 build as well. */
  readonly app: App;
  /** Ember numbers its elements. */
  nextEmberId(): string;
}

export function createView(world: World, preferences: Preferences, place: Pick<View, 'url' | 'app'>): View {
  let count = 20;
  return { world, preferences, ...place, say: createSay(preferences.locale), nextEmberId: () => `ember${++count}` };
}

const SALT = randomBytes(6).toString('hex');

/** A class name without meaning, new with every server start, as both builds have them; the style sheet follows. */
export function s(...names: readonly string[]): string {
  return names
    .map(
      (name) =>
        `_${createHash('sha1')
          .update(SALT + name)
          .digest('hex')
          .slice(0, 8)}`,
    )
    .join(' ');
}

const ICONS: Readonly<Record<string, string>> = {
  'thumbs-up-outline-small': 'M2 7h3v7H2zM6 7l3-6c2 0 2 2 1 5h4l-1 8H6z',
  'like-consumption-ring-small': 'M8 1a7 7 0 100 14A7 7 0 008 1z',
  'comment-small': 'M2 2h12v9H8l-4 3v-3H2z',
  'repost-small': 'M3 5h8V2l4 4-4 4V7H5v4H3z',
  'send-privately-small': 'M1 2l14 6-14 6 3-6z',
  'send-privately-medium': 'M1 2l14 6-14 6 3-6z',
  'connect-small': 'M6 2a3 3 0 110 6 3 3 0 010-6zM1 14c0-6 10-6 10 0zM12 4h2v2h2v2h-2v2h-2V8h-2V6h2z',
  'clock-small': 'M8 1a7 7 0 100 14A7 7 0 008 1zm1 3v4l3 2-1 2-4-3V4z',
  'add-small': 'M7 2h2v5h5v2H9v5H7V9H2V7h5z',
  'overflow-web-ios-small': 'M2 7h3v3H2zM7 7h3v3H7zM12 7h3v3h-3z',
  'close-small': 'M3 2l5 5 5-5 1 1-5 5 5 5-1 1-5-5-5 5-1-1 5-5-5-5z',
  'chevron-up-small': 'M8 5l6 6-1 1-5-5-5 5-1-1z',
  'globe-americas-small': 'M8 1a7 7 0 100 14A7 7 0 008 1z',
  'verified-small': 'M8 1l6 3v5l-6 6-6-6V4z',
  'verified-medium': 'M8 1l6 3v5l-6 6-6-6V4z',
  'settings-medium': 'M8 5a3 3 0 110 6 3 3 0 010-6zM7 1h2v3H7zM7 12h2v3H7z',
};

/** An icon of our own drawing under the id that the site uses for the same purpose. */
export function icon(id: string, label?: string): Html {
  const name = label === undefined ? html` aria-hidden="true"` : html` role="img" aria-label="${label}"`;
  return html`<svg id="${id}"${name} viewBox="0 0 16 16" width="16" height="16" fill="currentColor"><path d="${ICONS[id] ?? ICONS['add-small']}"></path></svg>`;
}

/** The picture of somebody: initials on a colour, as a data address, so that no image is ever fetched. */
export function portrait(person: Person, size: number): string {
  const initials = person.name
    .split(' ')
    .map((word) => word[0])
    .join('')
    .slice(0, 2)
    .toUpperCase();
  const hue = Number(person.memberId) % 360;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 48 48"><rect width="48" height="48" fill="hsl(${hue} 45% 42%)"/><text x="24" y="31" font-family="sans-serif" font-size="19" fill="#fff" text-anchor="middle">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}

export function paragraphs(text: string): Html {
  return raw(
    text
      .split('\n')
      .map((line) => html`${line}`.html)
      .join('<br>'),
  );
}

/** Numbers as the language writes them: 1,063 · 1.063 · 1 063 · ١٬٠٦٣. */
export function figure({ preferences }: View, value: number): string {
  return writeNumber(value, preferences);
}
