import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildExtension } from './build';
import { tour } from './tour';

/** `npm run pictures`: draws the popup of a member's day anew for the README. */

const folder = join(import.meta.dirname, '..', '..', '.github');

buildExtension();
const { pictures } = await tour('sdui');
for (const picture of pictures.filter((path) => basename(path).startsWith('popup'))) {
  copyFileSync(picture, join(folder, basename(picture)));
  console.log(`.github/${basename(picture)}`);
}
