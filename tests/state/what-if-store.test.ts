import { describe, expect, it } from 'vitest';
import { createWhatIfStore } from '@/lib/state/what-if-store';

describe('the play with the estimate', () => {
  it('begins with nothing supposed', () => {
    const { changes, salesNavigator } = createWhatIfStore().getState();
    expect({ changes, salesNavigator }).toEqual({ changes: {}, salesNavigator: undefined });
  });

  it('keeps what differs of each input', () => {
    const store = createWhatIfStore();
    store.getState().suppose({ comments: 12 });
    store.getState().suppose({ acceptance: { sent: 10, accepted: 6 } });
    store.getState().suppose({ comments: 3 });
    expect(store.getState().changes).toEqual({ comments: 3, acceptance: { sent: 10, accepted: 6 } });
  });

  it('forgets one input and keeps the others', () => {
    const store = createWhatIfStore();
    store.getState().suppose({ comments: 12, groups: 4 });
    store.getState().forget('groups');
    expect(store.getState().changes).toEqual({ comments: 12 });
  });

  it('goes back to the member’s own numbers, the seat included', () => {
    const store = createWhatIfStore();
    store.getState().suppose({ comments: 12 });
    store.getState().setSalesNavigator(true);
    expect(store.getState().salesNavigator).toBe(true);
    store.getState().reset();
    expect(store.getState()).toMatchObject({ changes: {}, salesNavigator: undefined });
  });

  it('is not shared between pages', () => {
    createWhatIfStore().getState().suppose({ comments: 12 });
    expect(createWhatIfStore().getState().changes).toEqual({});
  });
});
