import { ExternalLink } from '@/components/ExternalLink';
import parts from '@/components/part.module.css';
import { say, type WordKey } from '@/components/words';
import type { DataPlace } from '@/lib/domain/backup/data-overview';
import { PlacesTable } from './PlacesTable';

const permissions: readonly WordKey[] = [
  'permission_storage',
  'permission_alarms',
  'permission_scripting',
  'permission_linkedin',
  'permission_notifications',
];

const steps: readonly WordKey[] = ['requests_1', 'requests_2', 'requests_3', 'requests_4'];

/** What is stored, what is allowed, how anyone can check that nothing is sent, and whose work is inside. */
export function PrivacyProof({ places }: { readonly places: readonly DataPlace[] }) {
  return (
    <>
      <h3 className={parts.title}>{say('places_heading')}</h3>
      <p className={parts.text}>{say('places_text')}</p>
      <PlacesTable places={places} />
      <h3 className={parts.title}>{say('permissions_heading')}</h3>
      <ul className={parts.lines}>
        {permissions.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <h3 className={parts.title}>{say('requests_heading')}</h3>
      <p className={parts.text}>{say('requests_text')}</p>
      <ol className={parts.lines}>
        {steps.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ol>
      <h3 className={parts.title}>{say('licences_heading')}</h3>
      <p className={parts.text}>
        <ExternalLink href="/licences.txt">{say('licences_link')}</ExternalLink>
      </p>
    </>
  );
}
