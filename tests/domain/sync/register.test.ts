import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRegisters, type Register, registerFrom, registerText, validRegisters } from '@/lib/domain/sync/register';
import { thousand } from '@/tests/domain/arbitraries';

const register: fc.Arbitrary<Register> = fc
  .record({
    device: fc.constantFrom('aaaaaaaa', 'bbbbbbbb'),
    span: fc.constantFrom('26', '2601', '2602', '25'),
    sequence: fc.nat(5),
    amount: fc.nat(3),
  })
  .map(({ amount, ...rest }) => ({ ...rest, content: `${rest.span.length === 2 ? 'y' : 'm'}..D${amount}` }));

const some = fc.array(register, { maxLength: 6 });
const join = (...lists: readonly (readonly Register[])[]) =>
  [...lists.reduce((known, list) => joinRegisters(known, list), joinRegisters(new Map(), [])).values()].toSorted(
    (one, other) => (one.device + one.span < other.device + other.span ? -1 : 1),
  );

describe('registers', () => {
  it('come to the same in whichever order they arrive, and however often', () => {
    fc.assert(
      fc.property(some, some, some, (one, two, three) => {
        expect(join(one, two, three)).toEqual(join(three, one, two, one));
        expect(join(one, join(two, three))).toEqual(join(join(one, two), three));
        expect(join(one, one)).toEqual(join(one));
      }),
      thousand,
    );
  });

  it('are the newest of each device and span', () => {
    const at = (sequence: number) => ({ device: 'aaaaaaaa', span: '2605', sequence, content: `m..D${sequence}` });
    expect(join([at(2)], [at(3), at(1)])).toEqual([at(3)]);
  });

  it('are read as they were written', () => {
    fc.assert(
      fc.property(register, (each) => {
        expect(registerFrom(each.device, registerText(each))).toEqual(each);
      }),
    );
  });

  it.each([
    '',
    '2605',
    '2605.1',
    '2613.1.m..',
    '2600.1.m..',
    '2605.1.y..',
    '26.1.m..',
    '2605.A.m..',
    '2605.1.x..',
    '2605.1.m.A.',
  ])('are not read from %j', (text) => {
    expect(registerFrom('aaaaaaaa', text)).toBeUndefined();
  });

  const year = (sequence: number): Register => ({ device: 'aaaaaaaa', span: '26', sequence, content: 'y..D9' });
  const month = (span: string, sequence: number): Register => ({ ...year(sequence), span, content: 'm..D' });

  it.each([
    ['a year replaces its months', [month('2601', 1), month('2602', 2), year(3)], ['26']],
    ['a newer month takes its year back', [year(3), month('2601', 4), month('2602', 5)], ['2601', '2602']],
    ['months from before the year stay away', [year(3), month('2601', 4), month('2602', 2)], ['2601']],
    ['other years and devices are not concerned', [{ ...year(9), span: '25' }, month('2601', 1)], ['25', '2601']],
  ])('count no month twice: %s', (_, all, spans) => {
    const valid = validRegisters(joinRegisters(new Map(), all));
    expect(valid.map(({ span }) => span).sort()).toEqual(spans.sort());
  });
});
