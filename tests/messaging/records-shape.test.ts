import { describe, expect, it } from 'vitest';
import { sortsOf } from '@/lib/domain/record-sorts';
import { correctShape, logShape, recordsShape } from '@/lib/messaging/records-shape';

const day = '2026-11-20';

describe('what is logged by hand', () => {
  it.each([
    { kind: 'value' },
    { kind: 'value', why: 'helped' },
    { kind: 'value', why: 'none' },
    { kind: 'appointment' },
    { kind: 'conversation', day },
  ])('may be %j', (request) => {
    expect(logShape.safeParse({ type: 'log', ...request }).success).toBe(true);
  });

  it.each([
    { kind: 'comment' },
    { kind: 'value', why: 'I helped Ann' },
    { kind: 'value', day },
    { kind: 'appointment', why: 'helped' },
    { kind: 'appointment', day: '2026-02-30' },
    { kind: 'appointment', day: '20 November' },
    { kind: 'appointment', with: 'Ann' },
  ])('is never %j', (request) => {
    expect(logShape.safeParse({ type: 'log', ...request }).success).toBe(false);
  });
});

describe('a correction', () => {
  it.each([{ add: { kind: 'comment', day } }, { remove: 'a' }, { move: { id: 'a', day } }, { clear: day }])(
    'may be %j',
    (request) => {
      expect(correctShape.safeParse({ type: 'correct', ...request }).success).toBe(true);
    },
  );

  it.each([
    {},
    { add: { kind: 'value', day } },
    { add: { kind: 'comment', day, id: 'a' } },
    { remove: 'a b' },
    { remove: 'a', add: { kind: 'comment', day } },
    { move: { id: 'a' } },
    { clear: 'today' },
    { clear: day, remove: 'a' },
  ])('is never %j', (request) => {
    expect(correctShape.safeParse({ type: 'correct', ...request }).success).toBe(false);
  });
});

describe('records', () => {
  it.each([
    { from: day, to: day },
    { from: '1990-01-01', to: day },
    { from: day, to: day, sorts: sortsOf(['appointment']) },
    { from: day, to: day, sorts: [] },
    { from: day, to: day, skip: 200, most: 200 },
  ])('are told of %j', (request) => {
    expect(recordsShape.safeParse({ type: 'records', ...request }).success).toBe(true);
  });

  it.each([
    { from: '2026-02-30', to: day },
    { from: day, to: '2026-11-19' },
    { from: day, to: day, sorts: ['post plain live'] },
    { from: day, to: day, sorts: ['post plain manual', 'post plain manual'] },
    { from: day, to: day, skip: -1 },
    { from: day, to: day, most: 0 },
    { from: day, to: day, most: 2_001 },
  ])('are not told of %j', (request) => {
    expect(recordsShape.safeParse({ type: 'records', ...request }).success).toBe(false);
  });
});
