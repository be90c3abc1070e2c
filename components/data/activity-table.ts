import { knownText, recordText } from '@/components/records/record-words';
import { say } from '@/components/words';
import type { Activity } from '@/lib/domain/activity';
import { activitiesCsv } from '@/lib/domain/backup/activities-csv';

/** Rows that are written at a time: a page must never stand still for longer than the eye notices. */
const slice = 2_000;

const minute = 60_000;

/** The single activities as a table in the member's language, oldest first; days and times as every spreadsheet knows them. */
export async function activityTable(activities: readonly Activity[]): Promise<string> {
  const sorted = activities.toSorted((one, other) => one.at - other.at);
  const header = [say('csv_day'), say('csv_time'), say('csv_what'), say('csv_known'), say('csv_account')];
  const head = activitiesCsv([], { header, cellsOf });
  const parts = [head];
  for (let from = 0; from < sorted.length; from += slice) {
    const part = activitiesCsv(sorted.slice(from, from + slice), { header, cellsOf });
    parts.push(part.slice(head.length));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return parts.join('');
}

function cellsOf(row: Activity): readonly string[] {
  const time = new Date(row.at + row.offset * minute).toISOString().slice(11, 16);
  return [row.day, time, recordText(row), knownText(row), row.account];
}
