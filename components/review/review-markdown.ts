import { formatDay, formatNumber, say } from '@/components/words';
import type { FunnelWeek } from '@/lib/domain/review/funnel';
import type { WeekReview } from '@/lib/domain/review/review';
import type { ReviewWeek } from '@/lib/domain/review/review-week';
import { funnelSentence } from './funnel-words';
import { planSentence, planTitle } from './plan-words';
import { weekWords } from './week-words';

/** The review of a week as Markdown: every sentence that stands on screen. */
export function reviewMarkdown(review: WeekReview, week: ReviewWeek): string {
  const { name, measures, pillars, notes } = weekWords(week);
  const columns = [say('review_column_measure'), say('review_column_count'), say('review_column_compared')];
  const funnel = [say('review_column_week'), say('review_conversations'), say('review_appointments')];
  return `${[
    headingOf(1, say('review_markdown_title', say('review_heading'), name)),
    tableOf(
      columns,
      measures.map(({ label, count, comparison }) => [label, count, comparison]),
    ),
    listOf(pillars.map(({ label, sentence }) => say('review_markdown_line', `**${label}**`, sentence))),
    ...notes,
    headingOf(2, say('review_funnel')),
    tableOf(funnel, review.funnel.weeks.map(funnelRow)),
    funnelSentence(review.funnel),
    headingOf(2, planTitle(review)),
    planSentence(review),
  ].join('\n\n')}\n`;
}

function funnelRow({ monday, conversations, appointments }: FunnelWeek): readonly string[] {
  return [say('review_week_from', formatDay(monday)), formatNumber(conversations), formatNumber(appointments)];
}

function headingOf(level: 1 | 2, title: string): string {
  return `${'#'.repeat(level)} ${title}`;
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
