/** Why the chip is shown anew: it may have to stand elsewhere, or to say something else. They add up as bits. */
export type Reasons = number;

export const place: Reasons = 0b01;
export const news: Reasons = 0b10;

/** Another page is open, or the member chose something about the chip: then it is shown at once, else in a moment. */
export const all: Reasons = place | news;

export type Redraw = (reasons: Reasons) => void;
