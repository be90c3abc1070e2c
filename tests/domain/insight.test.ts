import { describe, expect, test } from 'vitest';
import { insightWords } from '@/components/insights/insight-words';
import { type InsightSource, insightOf, type PageMoment } from '@/lib/domain/insight';
import type { PageKind } from '@/lib/domain/page-kind';
import { day, summary } from '@/tests/state/sample-state';

const now = Date.UTC(2026, 10, 23, 10);
const moment: PageMoment = { now, day, openedAt: now - 60_000 };

type Invitations = InsightSource['invitations'];
const invited = (change: Partial<Invitations>) => ({ ...summary, invitations: { ...summary.invitations, ...change } });
const unjudged: InsightSource = { ...summary, invitations: { sentInWeek: 4, advice: 'fine' } };
const { guide: _guide, ...unguided } = summary;
const { lastReading: _lastReading, ...unread } = summary;
const rest = { advice: 'rest', sentInWeek: 90 } as const;

interface Case {
  readonly page: PageKind;
  readonly says: string;
  readonly source?: InsightSource;
  readonly at?: Partial<PageMoment>;
}

const measures = 'Value today: not yet · conversations: 5 · appointments: 1';
const search = 'In 7 days: searches 8 · profiles outside your network 7';
const saving = 'When your number shows here, it is saved for you.';

const cases: readonly Case[] = [
  { page: 'feed', says: 'Add a thought of your own to a post by someone you want to know.' },
  { page: 'feed', says: measures, source: unguided },
  { page: 'profile', says: 'Invitations in 7 days: 4 · 50% accepted' },
  { page: 'profile', says: 'Invitations in 7 days: 4', source: unjudged },
  { page: 'profile', says: 'Counted as 2nd degree · invitations in 7 days: 4, 50% accepted', at: { degree: 2 } },
  { page: 'profile', says: 'Counted as 3rd degree · invitations in 7 days: 4', source: unjudged, at: { degree: 3 } },
  { page: 'invite', says: 'Invitations in 7 days: 4. A good pace.' },
  {
    page: 'invite',
    says: 'Invitations in 7 days: 4. Slowly now: first people you have talked with.',
    source: invited({ advice: 'slow' }),
  },
  { page: 'invite', says: 'Invitations in 7 days: 90. That is plenty; let them rest for now.', source: invited(rest) },
  {
    page: 'invite',
    says: 'Invitations in 7 days: 90. That is plenty; let them rest until Fri, Nov 27.',
    source: invited({ ...rest, restUntil: '2026-11-27' }),
  },
  { page: 'search', says: search },
  { page: 'messaging', says: 'Conversations today: 5 · this week: 5' },
  { page: 'messaging', says: 'Conversations today: 0 · this week: 5', at: { day: '2026-11-24' } },
  { page: 'ssi', says: 'Our estimate: about 47, in the range 39–58' },
  { page: 'analytics', says: saving },
  { page: 'analytics', says: saving, source: unread },
  { page: 'analytics', says: 'Saved from this page: 812', at: { openedAt: Date.UTC(2026, 10, 22, 9) } },
  { page: 'other', says: measures },
  {
    page: 'other',
    says: 'Your post is out. What helps it most now: answer the first comments.',
    at: { postedAt: now - 59 * 60_000 },
  },
  { page: 'search', says: search, at: { postedAt: now - 60 * 60_000 } },
];

describe('the insight', () => {
  test.each(cases)('on $page is: $says', ({ page, says, source = summary, at = {} }) => {
    expect(insightWords(insightOf(page, source, { ...moment, ...at }))).toBe(says);
  });
});
