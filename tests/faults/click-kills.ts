import { readStores } from '@/tests/support/stores';
import { pause, until } from '@/tests/support/wait';
import { openStation, type Sitting, settle } from './station';

/** Milliseconds: what was done longer ago than this is never lost. */
const window = 2_000;

/**
 * A member reacts by the mouse, waits, reacts once more, and at that moment the browser is killed.
 * @throws when the first reaction is lost, or anything is counted twice.
 */
export async function killAfterClicks(rounds: number): Promise<string> {
  const station = await openStation();
  let kept = 0;
  try {
    let sitting = await station.open();
    for (let round = 0; round < rounds; round += 1) {
      const before = await reactions(sitting);
      station.practice.set({ seed: `killed-${round}` });
      const { member } = await sitting.openMember();
      await member.open('/feed/');
      await member.react(0);
      await pause(window);
      await member.react(1);
      await pause(Math.random() * 200);
      await sitting.kill();
      sitting = await station.open();
      await settle(sitting.control);
      const counted =
        (await until(
          () => reactions(sitting),
          (count) => count > before,
        )) - before;
      if (counted < 1 || counted > 2) throw new Error(`${counted} of 2 reactions were counted.`);
      kept += counted - 1;
    }
    await sitting.close();
    return `${rounds} kills right after a click: every earlier action kept, ${kept} of ${rounds} last ones too`;
  } finally {
    await station.clear();
  }
}

async function reactions({ control }: Sitting): Promise<number> {
  const { activities, tallies } = await readStores(control);
  const rows = activities.filter(({ kind }) => kind === 'reaction').length;
  const tallied = tallies.reduce((sum, { counts }) => sum + (counts.reaction ?? 0), 0);
  if (rows !== tallied) throw new Error(`${rows} reactions, and ${tallied} in the tallies.`);
  return rows;
}
