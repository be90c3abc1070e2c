import type { Pillar } from '@/lib/domain/pillar';

/** One shape per pillar, so that colour never carries the meaning alone. */
const shapes: Readonly<Record<Pillar, string>> = {
  brand: 'M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.2L8 11.5l-3.8 2 .7-4.2-3.1-3 4.3-.6z',
  find: 'M7 2.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 0 1 0-9.6M10.6 10.6L14 14',
  insights: 'M2.2 3.2h11.6v7.8H7.2L4.2 13.7V11H2.2z',
  relations: 'M5.6 3.6a4.4 4.4 0 1 0 0 8.8a4.4 4.4 0 1 0 0-8.8M10.4 3.6a4.4 4.4 0 1 1 0 8.8a4.4 4.4 0 1 1 0-8.8',
};

interface Props {
  readonly pillar: Pillar;
  readonly className?: string | undefined;
}

export function PillarGlyph({ pillar, className }: Props) {
  return (
    <svg className={className} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={shapes[pillar]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
