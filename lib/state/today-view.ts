import type { TodayState } from './today-state';

/** What a page has to show: everything else about it follows from the state. */
export type TodayView = 'loading' | 'not-started' | 'blocked' | 'ready';

/** A database that cannot be used makes every number on the page untrue, so nothing is shown beside it. */
const blocking: readonly unknown[] = ['database-newer', 'database-failed'];

export function viewOf({ isRead, settings, summary, problem }: TodayState): TodayView {
  if (blocking.includes(problem)) return 'blocked';
  if (!settings) return isRead ? 'not-started' : 'loading';
  if (summary) return 'ready';
  return problem ? 'blocked' : 'loading';
}

/** Whether zero-footprint mode is on: nothing is counted, because the member wants it so. */
export function isOff({ settings }: Pick<TodayState, 'settings'>): boolean {
  return settings?.offSince !== undefined;
}
