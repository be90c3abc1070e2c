import { render } from '@testing-library/react';
import { ModelPage } from '@/entrypoints/dashboard/ModelPage';
import { estimate } from '@/lib/domain/estimate/estimate';
import type { Explanation } from '@/lib/domain/estimate/explanation';
import type { Inputs } from '@/lib/domain/estimate/signals';
import { explanation } from '@/tests/state/sample-explanation';

/** What is known of a member with these inputs and no official reading. */
export function explanationOf(inputs: Inputs, salesNavigator = false): Explanation {
  const raw = estimate(inputs, { salesNavigator });
  return { ...explanation, inputs, salesNavigator, raw, estimate: raw };
}

/** The notebook of a member, or of nobody yet. */
export function openModel(about?: Explanation) {
  return render(<ModelPage explanation={about} />);
}

/** One input's numbers and slider, by the names of its pillar and its own. By hand: the page is long, and roles are slow. */
export function inputRow(pillar: string, name: string): HTMLElement {
  const tables = [...document.querySelectorAll('table')];
  const table = tables.find(({ caption }) => caption?.textContent === pillar);
  const heads = [...(table?.querySelectorAll('th[scope="rowgroup"]') ?? [])];
  const row = heads.find(({ firstElementChild }) => firstElementChild?.textContent === name)?.closest('tbody');
  if (!row) throw new Error(`${name} stands in no row.`);
  return row;
}
