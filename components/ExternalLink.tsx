import { type ReactNode, useContext } from 'react';
import styles from './ExternalLink.module.css';
import { OpenPage } from './open-page';
import { say } from './words';

interface Props {
  readonly href: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link that opens in a new tab, by the member's click only; a button where no link may lead to our own pages. */
export function ExternalLink({ href, className, children }: Props) {
  const openPage = useContext(OpenPage);
  const words = (
    <>
      {children}
      <span className="visually-hidden"> {say('opens_new_tab')}</span>
    </>
  );
  if (openPage && href.startsWith('/')) {
    return (
      <button type="button" className={`${styles.link} ${className ?? ''}`} onClick={() => openPage(href)}>
        {words}
      </button>
    );
  }
  return (
    <a href={href} className={className} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
