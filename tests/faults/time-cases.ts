import type { FaultCase } from './fault-case';
import { soak } from './soak';

/** Clocks, and the life of a page. */
export const timeCases: readonly FaultCase[] = [
  {
    number: 21,
    name: 'A change of the time zone moves no action to another day',
    files: ['tests/domain/day.test.ts', 'tests/app/record-day.test.ts', 'tests/domain/reminders/reminder-year.test.ts'],
  },
  {
    number: 22,
    name: 'Days of 23, 24½ and 25 hours and days that are skipped are days like others',
    files: [
      'tests/domain/day.test.ts',
      'tests/domain/momentum/momentum.test.ts',
      'tests/domain/reminders/first-minute.test.ts',
    ],
  },
  {
    number: 23,
    name: 'A clock that is set back and forward again loses and doubles nothing',
    files: [
      'tests/app/wrong-clock.test.ts',
      'tests/messaging/hand-in.test.ts',
      'tests/domain/health/health-signs.test.ts',
    ],
  },
  {
    number: 24,
    name: 'A clock that is years off when the member agrees does not keep anything from counting',
    files: ['tests/app/wrong-clock.test.ts', 'tests/domain/estimate/observe.test.ts'],
  },
  {
    number: 25,
    name: 'Strange entries of the browser say nothing and break nothing',
    files: ['tests/sensing/strange-entries.test.ts'],
  },
  {
    number: 26,
    name: 'A page out of the back/forward cache goes on counting, once',
    files: ['tests/e2e/page-life.test.ts'],
  },
  {
    number: 27,
    name: 'A page that is loaded ahead counts only when it is shown',
    files: ['tests/sensing/visits.test.ts'],
  },
  { number: 28, name: 'Frames count nothing twice', files: ['tests/e2e/page-life.test.ts'] },
  { number: 29, name: 'A private window leaves nothing', files: ['tests/e2e/page-life.test.ts'] },
  {
    number: 30,
    name: 'An accelerated month leaves no drift, and a page no larger',
    play: ({ soakRestarts }) => soak(soakRestarts),
  },
];
