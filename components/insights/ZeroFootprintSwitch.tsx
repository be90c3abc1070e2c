import { Switch } from '@/components/Switch';
import { say } from '@/components/words';

interface Props {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether nothing of ours may run in LinkedIn's pages, with what is lost meanwhile said beside it. */
export function ZeroFootprintSwitch({ isOn, onChange }: Props) {
  return <Switch id="zero-footprint" label={say('zero_label')} why={say('zero_why')} isOn={isOn} onChange={onChange} />;
}
