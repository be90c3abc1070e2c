/** The four pillars of the Social Selling Index, each worth 25 points. */
export const pillars = ['brand', 'find', 'insights', 'relations'] as const;

export type Pillar = (typeof pillars)[number];

export const pillarPoints = 25;

/** The same of each pillar. */
export function perPillar<Value>(of: (pillar: Pillar) => Value): Readonly<Record<Pillar, Value>> {
  return { brand: of('brand'), find: of('find'), insights: of('insights'), relations: of('relations') };
}
