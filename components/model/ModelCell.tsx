import type { ReactNode } from 'react';
import { formatNumber, say } from '@/components/words';
import styles from './ModelCell.module.css';
import { type ModelCellId, modelCells } from './model-cells';

interface Props {
  readonly id: ModelCellId;
  readonly children: ReactNode;
}

/** One numbered cell of the notebook. */
export function ModelCell({ id, children }: Props) {
  const index = modelCells.findIndex((cell) => cell.id === id);
  const cell = modelCells[index] ?? modelCells[0];
  return (
    <section id={id} className={styles.cell} aria-labelledby={`${id}-title`} ref={bringIntoView}>
      <span className={styles.number} aria-hidden="true">
        {formatNumber(index + 1)}
      </span>
      <h2 id={`${id}-title`} className={styles.title}>
        {say(cell.title)}
      </h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** A link may lead here from elsewhere, but when the page opens the cell is not there yet. */
function bringIntoView(section: HTMLElement | null): void {
  if (section && location.hash === `#${section.id}`) section.scrollIntoView();
}
