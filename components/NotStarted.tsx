import buttons from './button.module.css';
import { ExternalLink } from './ExternalLink';
import { Notice } from './Notice';
import { say } from './words';

/** In the place of the numbers until the member has agreed to counting. */
export function NotStarted() {
  return (
    <Notice title={say('not_started')} text={say('not_started_why')}>
      <ExternalLink href="/welcome.html" className={buttons.primary}>
        {say('not_started_open')}
      </ExternalLink>
    </Notice>
  );
}
