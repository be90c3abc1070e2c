/**
 * A number as a member types it, with a comma or a point before its decimals.
 * @returns undefined for nothing, NaN for what is no number.
 */
export function readNumber(text: string): number | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
}

/** A whole number from 0 up, which may be written in groups of three (`1,200`, `1.200`, `1 200`). */
export function readCount(text: string): number | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const isCount = /^(\d+|\d{1,3}([.,’'\s\u00a0\u202f]\d{3})+)$/.test(typed);
  return isCount ? Number(typed.replace(/\D/g, '')) : Number.NaN;
}
