import { ArchiveError } from '@/lib/archive/archive-error';
import { type FoundInExports, readExports } from '@/lib/archive/read-exports';
import type { Activity } from '@/lib/domain/activity';
import { offsetOf } from '@/lib/domain/day';
import { foundKinds } from '@/lib/domain/import-preview';
import { type Metric, metrics, type Reading } from '@/lib/domain/reading';
import {
  type ImportedActivity,
  type ImportedReading,
  type ImportPart,
  type ImportTerms,
  mostInPart,
  type ReaderAnswer,
  type ReaderRequest,
  type ReadResult,
} from '@/lib/messaging/import-messages';

/** Answers what a page asks about files; the rows stay here until they are asked for. */
export function createImportReader(answer: (answer: ReaderAnswer) => void): (request: ReaderRequest) => Promise<void> {
  let found: Rows = { activities: [], readings: [] };
  return async (request) => {
    if (request.do === 'part') {
      answer({ is: 'part', rows: { part: request.part, ...partOf(found, request.part) } });
      return;
    }
    try {
      const all = await read(request, answer);
      found = { activities: all.activities, readings: all.readings };
      answer({ is: 'read', result: resultOf(all) });
    } catch (error) {
      answer({ is: 'refused', ...(error instanceof ArchiveError && { refusal: error.refusal }) });
    }
  };
}

/** The bar does not move more often than eyes can see. */
const tellEvery = 100;

function read(
  { files, terms }: Extract<ReaderRequest, { do: 'read' }>,
  answer: (answer: ReaderAnswer) => void,
): Promise<FoundInExports> {
  let told = -Infinity;
  return readExports(files, {
    account: terms.account,
    secret: secretOf(terms),
    dayStart: terms.dayStart,
    offsetAt: (at) => offsetOf(new Date(at)),
    onProgress: (progress) => {
      if (performance.now() - told < tellEvery) return;
      told = performance.now();
      answer({ is: 'progress', progress });
    },
  });
}

function secretOf({ secret }: ImportTerms): BufferSource {
  return Uint8Array.from(atob(secret), (character) => character.charCodeAt(0));
}

type Rows = Pick<FoundInExports, 'activities' | 'readings'>;

function partOf({ activities, readings }: Rows, part: number): Pick<ImportPart, 'activities' | 'readings'> {
  const [from, to] = [part * mostInPart, (part + 1) * mostInPart];
  return {
    activities: activities.slice(from, to).map(withoutOwner),
    readings: readings.slice(from, to).flatMap(ownReading),
  };
}

function partsOf({ activities, readings }: Rows): number {
  return Math.max(1, Math.ceil(Math.max(activities.length, readings.length) / mostInPart));
}

function withoutOwner({ account: _, source: __, confidence: ___, ...row }: Activity): ImportedActivity {
  return row;
}

function ownReading({ id, metric, value, at, day, source }: Reading): readonly ImportedReading[] {
  const known = metrics.find((name): name is Metric => name === metric);
  return known ? [{ id, metric: known, value, at, day, source: source === 'workbook' ? 'workbook' : 'archive' }] : [];
}

function resultOf({ activities, readings, facts, until, read: files, refusals }: FoundInExports): ReadResult {
  return {
    parts: partsOf({ activities, readings }),
    facts,
    until,
    preview: { kinds: foundKinds(activities), readings: readings.length, read: files, refusals },
  };
}
