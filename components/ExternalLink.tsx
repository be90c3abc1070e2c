import type { ReactNode } from 'react';
import { say } from './words';

interface Props {
  readonly href: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link that opens in a new tab, by the member's click only. */
export function ExternalLink({ href, className, children }: Props) {
  return (
    <a href={href} className={className} target="_blank" rel="noreferrer">
      {children}
      <span className="visually-hidden"> {say('opens_new_tab')}</span>
    </a>
  );
}
