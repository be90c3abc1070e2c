import { type ReactNode, useId, useState } from 'react';
import { say } from '@/components/words';
import styles from './Figure.module.css';

export interface FigureRow {
  readonly key: string;
  /** The first one names the row. */
  readonly cells: readonly string[];
}

interface Props {
  readonly title: string;
  /** What is seen, for whoever does not see it. */
  readonly sentence: string;
  readonly columns: readonly string[];
  /** Asked for when the table is opened: years have many. */
  readonly rowsOf: () => readonly FigureRow[];
  readonly children: ReactNode;
}

/** A chart between a sentence that says the same and a table that has its numbers. */
export function Figure({ title, sentence, columns, rowsOf, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <p className={styles.sentence}>{sentence}</p>
      {children}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.summary}>{say('history_table')}</summary>
        {isOpen && <Table name={id} columns={columns} rows={rowsOf()} />}
      </details>
    </section>
  );
}

interface TableProps extends Pick<Props, 'columns'> {
  /** The id of what names it. */
  readonly name: string;
  readonly rows: readonly FigureRow[];
}

function Table({ name, columns, rows }: TableProps) {
  return (
    <div className={styles.box}>
      <table className={styles.table} aria-labelledby={name}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { cells } }: { readonly row: FigureRow }) {
  const [name, ...numbers] = cells;
  return (
    <tr>
      <th scope="row">{name}</th>
      {numbers.map((cell, place) => (
        <td key={place}>{cell}</td>
      ))}
    </tr>
  );
}
