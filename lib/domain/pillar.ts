/** The four pillars of the Social Selling Index, each worth 25 points. */
export const pillars = ['brand', 'find', 'insights', 'relations'] as const;

export type Pillar = (typeof pillars)[number];

export const pillarPoints = 25;
