import type { WordKey } from '@/components/words';
import { type ProfileItem, type ProfileMedium, seenShares } from '@/lib/domain/estimate/answers';

export const profileWords: Readonly<Record<ProfileItem, WordKey>> = {
  photo: 'answers_item_photo',
  headline: 'answers_item_headline',
  about: 'answers_item_about',
  location: 'answers_item_location',
  position: 'answers_item_position',
  education: 'answers_item_education',
  skills: 'answers_item_skills',
};

export const mediaWords: Readonly<Record<ProfileMedium, WordKey>> = {
  cover: 'answers_item_cover',
  featured: 'answers_item_featured',
};

export const seatWords: readonly (readonly [boolean, WordKey])[] = [
  [true, 'answers_yes'],
  [false, 'answers_no'],
];

const shareWords: Readonly<Record<(typeof seenShares)[number], WordKey>> = {
  1: 'answers_seen_all',
  0.75: 'answers_seen_most',
  0.5: 'answers_seen_half',
  0.25: 'answers_seen_quarter',
};

export const seenWords: readonly (readonly [number, WordKey])[] = seenShares.map((share) => [share, shareWords[share]]);
