import type { Book, MemberReader } from './book';
import { readComments } from './members/comments';
import { readConnections } from './members/connections';
import { readEndorsementsGiven, readEndorsementsReceived } from './members/endorsements';
import { readCompanyFollows, readMemberFollows } from './members/follows';
import { readInstantReposts } from './members/instant-reposts';
import { readInvitations } from './members/invitations';
import { readMessages } from './members/messages';
import { readEducation, readPositions, readProfile, readProfileSummary, readSkills } from './members/profile';
import { readReactions } from './members/reactions';
import { readShares } from './members/shares';

/** One of the files that are opened; all others are not even unpacked. */
export interface MemberKind {
  /** As LinkedIn calls it. */
  readonly name: string;
  /** Columns without which it is not this file. */
  readonly columns: readonly string[];
  /** It has these columns and no other. */
  readonly isExact?: boolean;
  /** Quotation marks do not tell where its rows end, but the beginning of each does: a date and a link. */
  readonly isAnchored?: boolean;
  readonly read: (book: Book) => MemberReader;
}

/** What is opened, as seen from 2018 to 2026. */
export const memberKinds: readonly MemberKind[] = [
  { name: 'Profile.csv', columns: ['firstname', 'lastname', 'headline'], read: readProfile },
  { name: 'Profile Summary.csv', columns: ['profilesummary'], read: readProfileSummary },
  { name: 'Positions.csv', columns: ['companyname', 'title', 'finishedon'], read: readPositions },
  { name: 'Education.csv', columns: ['schoolname'], read: readEducation },
  { name: 'Skills.csv', columns: ['name'], isExact: true, read: readSkills },
  { name: 'Connections.csv', columns: ['firstname', 'lastname', 'connectedon'], read: readConnections },
  { name: 'Invitations.csv', columns: ['from', 'to', 'sentat', 'direction'], read: readInvitations },
  { name: 'Comments.csv', columns: ['date', 'link', 'message'], isAnchored: true, read: readComments },
  { name: 'Reactions.csv', columns: ['date', 'type', 'link'], read: readReactions },
  { name: 'Shares.csv', columns: ['date', 'sharelink', 'sharecommentary'], read: readShares },
  { name: 'InstantReposts.csv', columns: ['date', 'link'], isExact: true, read: readInstantReposts },
  { name: 'Member_Follows.csv', columns: ['date', 'status', 'fullname'], read: readMemberFollows },
  { name: 'Company Follows.csv', columns: ['organization', 'followedon'], read: readCompanyFollows },
  {
    name: 'Endorsement_Given_Info.csv',
    columns: ['endorsementdate', 'endorseefirstname'],
    read: readEndorsementsGiven,
  },
  {
    name: 'Endorsement_Received_Info.csv',
    columns: ['endorsementdate', 'endorserfirstname'],
    read: readEndorsementsReceived,
  },
  { name: 'messages.csv', columns: ['from', 'to', 'date', 'content'], read: readMessages },
];

/** What is never opened, not even where somebody gives it alone: it is not needed, and much of it is delicate. */
export const neverOpened: readonly string[] = [
  'Logins',
  'Registration',
  'Account Status History',
  'Security Challenges',
  'Ad_Targeting',
  'Ads Clicked',
  'LAN Ads Engagement',
  'Inferences_about_you',
  'Learning',
  'Receipts',
  'Receipts_v2',
  'Phone Numbers',
  'PhoneNumbers',
  'Email Addresses',
  'ImportedContacts',
  'Imported Contacts',
  'Contacts',
  'SearchQueries',
  'Saved_Items',
  'Votes',
  'Events',
  'Rich_Media',
  'Hashtag_Follows',
  'Recommendations_Given',
  'Recommendations_Received',
  'guide_messages',
  'learning_coach_messages',
  'LearningCoachMessages',
  'learning_role_play_messages',
  'SavedJobAlerts',
];

/** Folders of which nothing is ever opened. */
const closedFolders = /(?:^|\/)(?:jobs|verifications|services marketplace|__macosx)\//i;

/** The kind of a CSV file by its name; undefined where the name says nothing. */
export function kindByName(path: string): MemberKind | undefined {
  const name = fileKey(path);
  return isClosed(path) ? undefined : memberKinds.find((kind) => fileKey(kind.name) === name);
}

/** The kind of a file by its columns; of several that fit, the one that asks for most. */
export function kindByColumns(columns: readonly string[]): MemberKind | undefined {
  return memberKinds
    .filter((kind) => kind.columns.every((column) => columns.includes(column)))
    .filter(({ isExact, columns: own }) => !isExact || own.length === columns.length)
    .toSorted((one, other) => other.columns.length - one.columns.length)[0];
}

/** Whether a path is of what is never opened. */
export function isClosed(path: string): boolean {
  return closedFolders.test(path) || closedKeys.has(fileKey(path));
}

/** Whether a path is an article's page. */
export function isArticle(path: string): boolean {
  return /(?:^|\/)articles\/(?:[^/]+\/)?[^/]+\.html?$/i.test(path) && !closedFolders.test(path);
}

/** A file's name without capitals, spaces, ending and what browsers and LinkedIn add: "(1)", the member's number. */
function fileKey(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name
    .replace(/\.(?:csv|tsv|txt)$/, '')
    .replace(/\s*\(\d+\)$/, '')
    .replace(/_\d+$/, '')
    .replace(/[\s_]/g, '');
}

const closedKeys = new Set(neverOpened.map(fileKey));
