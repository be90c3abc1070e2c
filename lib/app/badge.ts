import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { dayOf } from '@/lib/domain/day';
import { type HealthView, healthStates } from '@/lib/domain/health/health-view';
import { type Badge, badgeOf } from '@/lib/domain/reminders/badge';
import { isWorkday } from '@/lib/domain/reminders/reminder-settings';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { published } from '@/lib/messaging/published';
import type { Context } from './context';
import { publishedDay } from './published-day';
import { settingsIn } from './settings';

/** Ink on paper, turned round; never red. */
const ink = '#1d1a24';
const paper = '#fffefb';

const StoredHealth = z.record(z.string(), z.object({ state: z.enum(healthStates) }));

/** Shows on the icon in the toolbar how today stands, as it is published. Before consent the icon stays as it is. */
export async function showBadge(context: Context, titleOf: (badge: Badge) => string): Promise<void> {
  const stored = await context.storage.get([published.settings, published.summary, published.health]);
  const settings = settingsIn(stored[published.settings]);
  if (!settings) return;
  const { badge: choice, reminders } = settings.preferences ?? defaultPreferences;
  const day = dayOf(context.clock.now(), settings.dayStart);
  const badge = badgeOf({
    summary: publishedDay(stored[published.summary]),
    health: healthIn(stored[published.health]),
    choice,
    day,
    isRestDay: !isWorkday(reminders, day),
  });
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: ink }),
    browser.action.setBadgeTextColor({ color: paper }),
    browser.action.setBadgeText({ text: badge.text }),
    browser.action.setTitle({ title: titleOf(badge) }),
  ]);
}

function healthIn(value: unknown): HealthView {
  const parsed = StoredHealth.safeParse(value);
  return parsed.success ? parsed.data : {};
}
