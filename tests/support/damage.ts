import fc from 'fast-check';

/** What may happen to the bytes of a file on its way. */
export type Damage = (bytes: Uint8Array) => Uint8Array;

/** A place in a file of any length, as a part of it. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Numbers that make a reader count wrong. */
const extremes = fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff, 0x02014b50, 0x04034b50);

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.nat(7)).map(
    ([where, bit]): Damage =>
      (bytes) => {
        const at = indexIn(bytes, where);
        return bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit));
      },
  ),
  place.map(
    (where): Damage =>
      (bytes) =>
        bytes.slice(0, indexIn(bytes, where)),
  ),
  place.map(
    (where): Damage =>
      (bytes) =>
        bytes.slice(indexIn(bytes, where)),
  ),
  fc.tuple(place, fc.uint8Array({ maxLength: 64 })).map(
    ([where, more]): Damage =>
      (bytes) => {
        const at = indexIn(bytes, where);
        return new Uint8Array([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);
      },
  ),
  fc.tuple(place, place, fc.nat(300)).map(
    ([from, to, size]): Damage =>
      (bytes) => {
        const copy = bytes.slice();
        copy.copyWithin(indexIn(bytes, to), indexIn(bytes, from), indexIn(bytes, from) + size);
        return copy;
      },
  ),
  fc.tuple(place, extremes).map(
    ([where, number]): Damage =>
      (bytes) => {
        const copy = bytes.slice();
        if (copy.length >= 4) new DataView(copy.buffer).setUint32(indexIn(copy.subarray(3), where), number, true);
        return copy;
      },
  ),
);

/** Up to five of them, one after the other. */
export const damages: fc.Arbitrary<Damage> = fc.array(damage, { minLength: 1, maxLength: 5 }).map(
  (all): Damage =>
    (bytes) =>
      all.reduce((left, one) => (left.length > 0 ? one(left) : left), bytes),
);

function indexIn({ length }: Uint8Array, part: number): number {
  return Math.min(Math.floor(part * length), length - 1);
}
