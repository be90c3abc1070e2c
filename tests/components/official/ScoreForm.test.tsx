// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ScoreForm } from '@/components/official/ScoreForm';
import { type ScoreProblem, scoreProblem, type ToldScore } from '@/lib/domain/official/official';

afterEach(cleanup);

type Found = ToldScore | 'none' | 'several';

/** The form over a store that checks as ours does. */
function Form({ save, found }: { readonly save: (told: ToldScore) => void; readonly found: Found }) {
  const [problem, setProblem] = useState<ScoreProblem>();
  const onSave = async (told: ToldScore): Promise<boolean> => {
    const other = scoreProblem(told);
    setProblem(other);
    if (!other) save(told);
    return !other;
  };
  return <ScoreForm problem={problem} onRead={() => found} onSave={onSave} />;
}

function openForm(found: Found = 'none') {
  const save = vi.fn();
  render(<Form save={save} found={found} />);
  return { save, user: userEvent.setup() };
}

type Typing = readonly (readonly [label: RegExp, text: string])[];

const brand = /^Brand/;
const sound: Typing = [
  [brand, '20,973'],
  [/^People/, '6.38'],
  [/^Insights/, '10.25'],
  [/^Relationships/, '15'],
];

const field = (label: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name: label });

async function type(user: ReturnType<typeof userEvent.setup>, typing: Typing): Promise<void> {
  for (const [label, text] of typing) {
    await user.clear(field(label));
    await user.type(field(label), text);
  }
}

const saveButton = () => screen.getByRole('button', { name: 'Save the score' });

describe('typing the official score', () => {
  it('takes four numbers, with a comma or a point, by keyboard alone, and is empty again', async () => {
    const { save, user } = openForm();
    await user.tab();
    expect(document.activeElement).toBe(field(brand));
    await type(user, sound);
    await user.keyboard('{Enter}');
    expect(save).toHaveBeenCalledExactlyOnceWith({
      points: { brand: 20.973, find: 6.38, insights: 10.25, relations: 15 },
      total: undefined,
      ranks: { industry: undefined, network: undefined },
    });
    await waitFor(() => expect(field(brand).value).toBe(''));
  });

  it('takes the total and the ranks as well', async () => {
    const { save, user } = openForm();
    await type(user, [...sound, [/^Total/, '53'], [/of industry/, '9'], [/of network/, '11']]);
    await user.click(saveButton());
    expect(save.mock.calls[0]?.[0]).toMatchObject({ total: 53, ranks: { industry: 9, network: 11 } });
  });

  it.each<[string, Typing, readonly [RegExp, string]]>([
    ['a pillar of 27', [[brand, '27']], [brand, 'A pillar has at most 25 points, and at least none.']],
    ['a missing pillar', [[brand, ' ']], [brand, 'This pillar is missing.']],
    ['a text', [[brand, 'high']], [brand, 'This is no number. Please type digits, as in 12.5.']],
    [
      'a total that does not match',
      [[/^Total/, '60']],
      [/^Total/, 'The four pillars make 52.6, but the total says 60. One of them is mistyped.'],
    ],
    ['a total that is a text', [[/^Total/, 'all']], [/^Total/, 'This is no number. Please type digits, as in 12.5.']],
    ['an impossible rank', [[/of network/, '0']], [/of network/, 'A rank is a whole number from 1 to 100.']],
  ])('with %s saves nothing and says why at that very field', async (_, typing, [label, words]) => {
    const { save, user } = openForm();
    await type(user, sound);
    await type(user, typing);
    await user.click(saveButton());
    expect(save).not.toHaveBeenCalled();
    const input = field(label);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe(words);
    expect(document.activeElement).toBe(input);
    await user.type(input, '1');
    expect(input.getAttribute('aria-invalid')).toBe('false');
  });
});

describe('pasting the page of the official score', () => {
  it('fills the fields for the member to check, and saves only after that', async () => {
    const { save, user } = openForm({
      points: { brand: 14.2, find: 5.9, insights: 6.25, relations: 15 },
      total: 41,
      ranks: { industry: 22 },
    });
    await user.click(screen.getByLabelText('Or paste the text of the page'));
    await user.paste('anything');
    expect(field(brand).value).toBe('14.2');
    expect(field(/of network/).value).toBe('');
    expect(screen.getByRole('status').textContent).toContain('Please check the numbers');
    expect(save).not.toHaveBeenCalled();
    await user.click(saveButton());
    expect(save).toHaveBeenCalledOnce();
    const text = () => screen.getByLabelText<HTMLTextAreaElement>('Or paste the text of the page').value;
    await waitFor(() => expect(text()).toBe(''));
  });

  it.each([
    ['none', /^No score was found/],
    ['several', /^Several scores stand in this text/],
  ] as const)('with %s of them fills nothing and says so', async (found, words) => {
    const { user } = openForm(found);
    await type(user, sound);
    await user.click(screen.getByLabelText('Or paste the text of the page'));
    await user.paste('anything');
    expect(screen.getByText(words)).toBeTruthy();
    expect(field(brand).value).toBe('20,973');
  });
});
