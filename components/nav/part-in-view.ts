/** Where a part of the page stands, in pixels from the top of what is seen. */
export interface PartPlace {
  readonly href: string;
  readonly top: number;
  readonly bottom: number;
}

interface Sight {
  /** How much of the page is seen at once (pixels). */
  readonly height: number;
  /** What the address names, with its `#`. */
  readonly named: string;
  /** Nothing is left below. */
  readonly isAtEnd: boolean;
}

/** How far down the eye begins to read (share of what is seen). */
const eyeLevel = 0.3;

/**
 * The part that the member looks at: the last one that begins above eye level. At the end of the page several short parts
 * stand below it; there it is the one that was asked for, else the last of all.
 */
export function partInView(places: readonly PartPlace[], { height, named, isAtEnd }: Sight): string | undefined {
  const seen = places.filter(({ top, bottom }) => bottom > 0 && top < height);
  if (isAtEnd) return (seen.find(({ href }) => href === named) ?? seen.at(-1))?.href;
  const begun = places.filter(({ top }) => top <= height * eyeLevel);
  return (begun.at(-1) ?? places[0])?.href;
}
