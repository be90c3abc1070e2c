import type { Moment } from '@/lib/domain/day';
import { calendarOf, type HealthView, healthView } from '@/lib/domain/health/health-view';
import { summarise } from '@/lib/domain/summarise';
import type { SignedIn, Summary } from '@/lib/domain/summary';
import { published, type Settings } from '@/lib/messaging/published';
import { findIdentity, type Identity, shownAccount, signedInAccount } from '@/lib/storage/identity';
import type { WriteTransaction } from '@/lib/storage/schema';
import { accountsIn } from './accounts';
import { findScene, type Scene } from './gather';
import { gatherSummary } from './gather-summary';
import { isInPages } from './settings';

/** Entries of `storage.local` that follow from the database. */
export interface Published {
  readonly [published.summary]: Summary;
  readonly [published.health]: HealthView;
  readonly [published.member]?: string;
  readonly [published.first]?: string;
}

const summaryKey = 'summary';

/** Works out what is published from the database as it is inside a transaction, and keeps the summary there. */
export async function publishedFrom(
  transaction: WriteTransaction,
  settings: Settings,
  now: Moment,
): Promise<Published> {
  return keep(transaction, await workOut(transaction, settings, now));
}

/**
 * The same where nothing was written. A summary that says what it said before stays the one of then: every open page
 * would ask for all of its rows again, though none of them is new.
 */
export async function publishedAnew(
  transaction: WriteTransaction,
  settings: Settings,
  now: Moment,
): Promise<Published> {
  const record = await transaction.objectStore('meta').get(summaryKey);
  const before = record?.summary as Summary | undefined; // Only compared with the one that follows it.
  const news = await workOut(transaction, settings, now);
  return before && isSame(before, news[published.summary])
    ? { ...news, [published.summary]: before }
    : keep(transaction, news);
}

async function keep(transaction: WriteTransaction, news: Published): Promise<Published> {
  await transaction.objectStore('meta').put({ key: summaryKey, summary: news[published.summary] });
  return news;
}

/** The same but for the moment of it. */
function isSame(before: Summary, summary: Summary): boolean {
  return JSON.stringify({ ...before, updatedAt: summary.updatedAt }) === JSON.stringify(summary);
}

async function workOut(transaction: WriteTransaction, settings: Settings, now: Moment): Promise<Published> {
  const scene = await findScene(transaction, settings, now);
  const { health } = scene;
  const identity = await findIdentity(transaction);
  const signedIn = await signedInOf(transaction, scene, identity);
  return {
    [published.summary]: { ...summarise(await gatherSummary(transaction, scene)), ...(signedIn && { signedIn }) },
    // What is not counted on purpose is not broken.
    [published.health]: isInPages(settings) ? healthView(health, calendarOf(now.offset, settings.dayStart)) : {},
    ...(identity.current !== undefined && { [published.member]: identity.current }),
    ...(identity.first !== undefined && { [published.first]: identity.first }),
  };
}

/** The summary of the member who is signed in, whatever account is shown. */
export async function summaryOfSignedIn(
  transaction: WriteTransaction,
  scene: Scene,
  identity: Identity,
): Promise<Summary> {
  return summarise(await gatherSummary(transaction, { ...scene, account: signedInAccount(identity) }));
}

/** Undefined where theirs is the account that is shown. */
async function signedInOf(
  transaction: WriteTransaction,
  scene: Scene,
  identity: Identity,
): Promise<SignedIn | undefined> {
  if (shownAccount(identity) === signedInAccount(identity)) return undefined;
  const lines = await accountsIn(transaction, identity);
  const { today, guide } = await summaryOfSignedIn(transaction, scene, identity);
  const { value, conversations, appointments } = today;
  return {
    number: lines.find(({ isSignedIn }) => isSignedIn)?.number ?? 1,
    shown: lines.find(({ isShown }) => isShown)?.number ?? 1,
    today: { value, conversations, appointments },
    isOver: guide?.isOver ?? false,
  };
}
