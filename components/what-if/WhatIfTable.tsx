import { PillarGlyph } from '@/components/PillarGlyph';
import { pillarWords } from '@/components/pillar-kinds';
import { say } from '@/components/words';
import type { Pillar } from '@/lib/domain/pillar';
import { WhatIfRow } from './WhatIfRow';
import styles from './WhatIfTable.module.css';
import type { WhatIfActions, WhatIfLine } from './what-if-outcome';

interface Props {
  readonly pillar: Pillar;
  readonly lines: readonly WhatIfLine[];
  readonly actions: Pick<WhatIfActions, 'suppose' | 'forget'>;
}

const columns = ['model_col_points', 'model_col_target', 'model_col_cap', 'model_col_prior'] as const;

/** The inputs of a pillar with their numbers in the model, each with a slider. */
export function WhatIfTable({ pillar, lines, actions }: Props) {
  return (
    <table className={styles.table} data-pillar={pillar}>
      <caption className={styles.caption}>
        <span className={styles.name}>
          <PillarGlyph pillar={pillar} className={styles.glyph} />
          {say(pillarWords[pillar])}
        </span>
      </caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">{say('model_col_input')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      {lines.map((line) => (
        <WhatIfRow key={line.signal.id} line={line} columns={columns} actions={actions} />
      ))}
    </table>
  );
}
