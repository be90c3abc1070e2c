import { Switch } from '@/components/Switch';
import { say } from '@/components/words';

interface Props {
  readonly hasSeat: boolean;
  readonly onChange: (hasSeat: boolean) => void;
}

/** Whether the play is with a Sales Navigator seat. */
export function WhatIfSeat({ hasSeat, onChange }: Props) {
  return (
    <Switch
      id="what-if-seat"
      label={say('whatif_sales')}
      why={say('whatif_sales_why')}
      isOn={hasSeat}
      onChange={onChange}
    />
  );
}
