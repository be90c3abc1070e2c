/** A part of the day on the member's clock, in minutes since midnight; `to` itself is not part of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether a minute of the day lies in a span. One that ends before it begins goes on over midnight; an empty one holds nothing. */
export function isWithin({ from, to }: Span, minute: number): boolean {
  return from <= to ? from <= minute && minute < to : from <= minute || minute < to;
}

/** Whether two spans have a minute in common. */
export function overlap(one: Span, other: Span): boolean {
  return !isEmpty(one) && !isEmpty(other) && (isWithin(one, other.from) || isWithin(other, one.from));
}

function isEmpty({ from, to }: Span): boolean {
  return from === to;
}
