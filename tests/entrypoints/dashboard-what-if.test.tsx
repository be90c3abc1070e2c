// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { signals } from '@/lib/domain/estimate/signals';
import vectors from '@/tests/fixtures/domain/vectors.json';
import { explanationOf, inputRow, openModel } from './open-model';

afterEach(cleanup);

const jobSeeker = explanationOf(vectors.personas.P1_job_seeker.inputs);

const slider = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

const move = (name: string, value: number) => fireEvent.change(slider(name), { target: { value: `${value}` } });

const total = (): string => document.querySelector('output')?.textContent ?? '';

const comments = 'What if: Comments and replies (Insights)';

describe('a slider', () => {
  it('begins at the member’s own number, said in words', () => {
    openModel(jobSeeker);
    expect(slider(comments).valueAsNumber).toBe(2);
    expect(slider(comments).getAttribute('aria-valuetext')).toBe('about 2 a week');
    expect(total()).toBe('Estimate 30 between 25 and 39');
  });

  it('changes its row, its pillar and the total, from before to after', () => {
    openModel(jobSeeker);
    move(comments, 20);
    const row = within(inputRow('Insights', 'Comments and replies'));
    expect(row.getByText('5 of 5 points')).toBeTruthy();
    expect(row.getByText('a big step up')).toBeTruthy();
    expect(screen.getByText('Insights: estimate 6 of 25, between 6 and 11')).toBeTruthy();
    expect(screen.getByText('3 → 6')).toBeTruthy();
    expect(total()).toBe('Estimate 30 → 33 between 29 and 43');
  });

  it('changes no other pillar', () => {
    openModel(jobSeeker);
    const others = () => ['Brand', 'People', 'Relationships'].map((name) => screen.getByText(RegExp(`^${name}: `)));
    const before = others().map(({ textContent }) => textContent);
    move(comments, 20);
    expect(others().map(({ textContent }) => textContent)).toEqual(before);
  });

  it('says that less is a step down', () => {
    openModel(jobSeeker);
    move(comments, 0);
    expect(within(inputRow('Insights', 'Comments and replies')).getByText('a big step down')).toBeTruthy();
  });

  it('of posts moves both pillars that they count in', () => {
    openModel(jobSeeker);
    move('What if: Posts (Brand)', 3);
    expect(slider('What if: Posts (Insights)').valueAsNumber).toBe(3);
    expect(within(inputRow('Insights', 'Posts')).getByText('4 of 5 points')).toBeTruthy();
  });

  it('there is one for every input, and two for a rate', () => {
    openModel();
    const rates = signals.filter(({ kind }) => kind === 'rate').length;
    expect(document.querySelectorAll('input[type="range"]')).toHaveLength(signals.length + rates);
  });
});

describe('a rate', () => {
  it('never has more successes than tries', () => {
    openModel(jobSeeker);
    move('What if: invitations sent', 4);
    expect(slider('What if: of those accepted').valueAsNumber).toBe(4);
    expect(slider('What if: of those accepted').max).toBe('4');
    move('What if: invitations sent', 20);
    expect(slider('What if: of those accepted').valueAsNumber).toBe(4);
  });

  it('earns less for many that are refused than for few that are accepted', () => {
    openModel(explanationOf(vectors.personas.P3_sdr_sales_navigator.inputs, true));
    expect(slider('What if: invitations sent').getAttribute('aria-valuetext')).toBe('420 sent');
    expect(within(inputRow('Relationships', 'Invitations accepted')).getByText('2 of 10 points')).toBeTruthy();
    move('What if: invitations sent', 12);
    move('What if: of those accepted', 7);
    expect(within(inputRow('Relationships', 'Invitations accepted')).getByText('7 of 10 points')).toBeTruthy();
  });
});

describe('an unknown input', () => {
  it('has no level until the member supposes one', async () => {
    openModel(jobSeeker);
    const groups = within(inputRow('Insights', 'Groups'));
    expect(slider('What if: Groups (Insights)').disabled).toBe(true);
    expect(groups.getByText('up to 1 point, unknown')).toBeTruthy();
    await userEvent.click(groups.getByRole('checkbox', { name: 'Suppose I knew: Groups' }));
    expect(slider('What if: Groups (Insights)').disabled).toBe(false);
    expect(groups.getByText('0 of 1 point')).toBeTruthy();
    await userEvent.click(groups.getByRole('checkbox'));
    expect(groups.getByText('up to 1 point, unknown')).toBeTruthy();
  });

  it('narrows the range once it is supposed', async () => {
    openModel(jobSeeker);
    await userEvent.click(screen.getByLabelText('Suppose I knew: Engagement with your posts'));
    expect(total()).toBe('Estimate 30 between 25 and 35');
  });

  it('makes no number while too little is known, but a range', () => {
    openModel();
    expect(total()).toBe('Estimate not enough known between 0 and 89');
    expect(screen.getByText('Brand: not enough known yet, anything between 0 and 25 of 25')).toBeTruthy();
  });
});

describe('the Sales Navigator switch', () => {
  it('turns reserved points into unknown ones', async () => {
    openModel();
    const leads = within(inputRow('People', 'Leads saved'));
    expect(leads.getByText('4 points, only with Sales Navigator')).toBeTruthy();
    expect(leads.queryByRole('checkbox')).toBeNull();
    await userEvent.click(screen.getByLabelText('Sales Navigator'));
    expect(leads.getByText('up to 4 points, unknown')).toBeTruthy();
    expect(total()).toContain('between 0 and 100');
  });
});

describe('back to my numbers', () => {
  it('undoes the whole play', async () => {
    openModel(jobSeeker);
    const back = screen.getByText<HTMLButtonElement>('Back to my numbers');
    expect(back.disabled).toBe(true);
    const before = document.body.innerHTML;
    move(comments, 20);
    await userEvent.click(screen.getByLabelText('Sales Navigator'));
    expect(document.body.innerHTML).not.toBe(before);
    await userEvent.click(back);
    expect(slider(comments).valueAsNumber).toBe(2);
    expect(total()).toBe('Estimate 30 between 25 and 39');
    expect(back.disabled).toBe(true);
  });

  it('is promised by the page to be all there is to it: nothing is stored', () => {
    openModel();
    expect(screen.getByText(/Nothing here is stored or sent/)).toBeTruthy();
  });
});
