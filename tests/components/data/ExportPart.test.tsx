// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ExportPart } from '@/components/data/ExportPart';

afterEach(cleanup);

const now = Date.UTC(2026, 10, 20, 12);
const dayLength = 86_400_000;

it.each([
  { says: 'nothing in the first month', exported: undefined, started: 20, text: '' },
  { says: 'that there is none after a month', exported: undefined, started: 31, text: 'You have not saved a copy yet' },
  { says: 'when the last one was', exported: 3, started: 400, text: 'Last copy: Nov 17, 2026' },
  { says: 'that it is old after a month', exported: 31, started: 400, text: 'Your last copy is 31 days old' },
])('about a saved copy, it says $says', ({ exported, started, text }) => {
  const last = exported === undefined ? undefined : now - exported * dayLength;
  const nothing = () => undefined;
  render(
    <ExportPart
      lastExportAt={last}
      startedAt={now - started * dayLength}
      now={now}
      isBusy={false}
      isSaved={false}
      onSave={nothing}
      onSaveTable={nothing}
    />,
  );
  if (text === '') expect(document.body.textContent).not.toMatch(/copy yet|Last copy|last copy/);
  else expect(screen.getByText(new RegExp(text))).toBeTruthy();
});
