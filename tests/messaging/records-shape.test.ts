import { describe, expect, it } from 'vitest';
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
  it.each([{ add: { kind: 'comment', day } }, { remove: 'a' }, { move: { id: 'a', day } }])('may be %j', (request) => {
    expect(correctShape.safeParse({ type: 'correct', ...request }).success).toBe(true);
  });

  it.each([
    {},
    { add: { kind: 'value', day } },
    { add: { kind: 'comment', day, id: 'a' } },
    { remove: 'a b' },
    { remove: 'a', add: { kind: 'comment', day } },
    { move: { id: 'a' } },
  ])('is never %j', (request) => {
    expect(correctShape.safeParse({ type: 'correct', ...request }).success).toBe(false);
  });
});

describe('records', () => {
  it.each([
    { from: day, to: day },
    { from: '2026-10-21', to: day },
    { from: day, to: day, kinds: ['appointment'] },
  ])('are told of %j', (request) => {
    expect(recordsShape.safeParse({ type: 'records', ...request }).success).toBe(true);
  });

  it.each([
    { from: '2026-10-20', to: day },
    { from: day, to: '2026-11-19' },
    { from: day, to: day, kinds: [] },
    { from: day, to: day, kinds: ['post', 'post'] },
    { from: day, to: day, kinds: ['names'] },
  ])('are not told of %j', (request) => {
    expect(recordsShape.safeParse({ type: 'records', ...request }).success).toBe(false);
  });
});
