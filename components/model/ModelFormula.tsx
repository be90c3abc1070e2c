import styles from './ModelFormula.module.css';

/** Formulas as they are computed, one a line. */
export function ModelFormula({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className={styles.formula} dir="ltr">
      {lines.map((line) => (
        <code key={line} className={styles.line}>
          {line}
        </code>
      ))}
    </div>
  );
}
