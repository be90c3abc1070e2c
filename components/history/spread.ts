/**
 * Moves places apart, as little as needed and in their order, so that none is nearer than `gap` to another; within 0
 * and `end` as long as there is room.
 * @returns the new places in the order of the old ones.
 */
export function spread(places: readonly number[], gap: number, end: number): readonly number[] {
  const order = places.map((_, index) => index).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  const moved = [...places];
  let least = 0;
  for (const index of order) {
    moved[index] = Math.max(moved[index] ?? 0, least);
    least = (moved[index] ?? 0) + gap;
  }
  let most = end;
  for (const index of order.reverse()) {
    moved[index] = Math.min(moved[index] ?? 0, most);
    most = (moved[index] ?? 0) - gap;
  }
  return moved;
}
