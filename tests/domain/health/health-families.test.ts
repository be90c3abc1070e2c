import { describe, expect, test } from 'vitest';
import { sensedKinds } from '@/lib/domain/activity';
import { families, type Health, healthFamilyOf, noHealth } from '@/lib/domain/health/health';
import { healthWith, type Sign } from '@/lib/domain/health/health-signs';
import { brokenKinds } from '@/lib/domain/health/health-view';
import { hour, later, missedBy, start } from '@/tests/domain/health-stories';

function after(...signs: readonly Sign[]): Health {
  return signs.reduce((health, sign) => healthWith(health, sign, later), noHealth);
}

describe('the families', () => {
  test('hold every kind that is sensed', () => {
    expect(new Set(sensedKinds.map((kind) => healthFamilyOf(kind)))).toEqual(new Set(families));
  });

  test('keep together what is answered by the same request', () => {
    expect([healthFamilyOf('reply'), healthFamilyOf('inmail'), healthFamilyOf('article')]).toEqual([
      'comment',
      'message',
      'post',
    ]);
    expect(healthFamilyOf('repost', { form: 'quote' })).toBe('post');
    expect(healthFamilyOf('repost', { form: 'instant' })).toBe('repost');
  });

  test('that are broken make all their kinds unknown, and reposts with the posts', () => {
    const times = [0, 1, 2, 8, 9].map((hours) => start + hours * hour);
    const silences = times.map((at) => ({ ...missedBy('answer', at), family: 'post' as const }));
    expect([...brokenKinds(after(...silences))].sort()).toEqual(['article', 'post', 'repost']);
    const details = Array.from({ length: 5 }, (_, index) => missedBy('input', start + index));
    expect([...brokenKinds(after(...details))]).toEqual([]);
  });
});
