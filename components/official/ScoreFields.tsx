import { useId } from 'react';
import { PillarGlyph } from '@/components/PillarGlyph';
import { pillarWords } from '@/components/pillar-kinds';
import { say, type WordKey } from '@/components/words';
import { pillars } from '@/lib/domain/pillar';
import styles from './ScoreForm.module.css';
import type { ScoreFault } from './score-faults';
import type { Field, Fields } from './score-fields';

interface Props {
  readonly fields: Fields;
  readonly faults: readonly ScoreFault[];
  readonly onChange: (fields: Fields) => void;
}

const optional = [
  ['total', 'official_field_total'],
  ['industry', 'official_field_industry'],
  ['network', 'official_field_network'],
] as const satisfies readonly (readonly [Field, WordKey])[];

export function ScoreFields({ fields, faults, onChange }: Props) {
  const inputOf = (field: Field, label: string) => (
    <ScoreField
      key={field}
      field={field}
      label={label}
      value={fields[field]}
      fault={faults.find((fault) => fault.field === field)?.words}
      isFirstFault={faults[0]?.field === field}
      onChange={(value) => onChange({ ...fields, [field]: value })}
    />
  );
  return (
    <>
      <div className={styles.fields}>{pillars.map((pillar) => inputOf(pillar, say(pillarWords[pillar])))}</div>
      <div className={styles.fields}>{optional.map(([field, word]) => inputOf(field, say(word)))}</div>
    </>
  );
}

interface FieldProps {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly isFirstFault: boolean;
  readonly onChange: (value: string) => void;
}

function ScoreField({ field, label, value, fault, isFirstFault, onChange }: FieldProps) {
  const id = useId();
  const pillar = pillars.find((one) => one === field);
  return (
    <div className={styles.field} data-pillar={pillar}>
      <label htmlFor={id} className={styles.label}>
        {pillar && <PillarGlyph pillar={pillar} className={styles.glyph} />}
        {label}
      </label>
      <input
        id={id}
        ref={isFirstFault ? focus : undefined}
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-fault`} className={styles.fault} role="alert">
        {fault}
      </p>
    </div>
  );
}

function focus(input: HTMLInputElement | null): void {
  input?.focus();
}
