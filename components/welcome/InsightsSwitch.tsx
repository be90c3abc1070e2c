import { Switch } from '@/components/Switch';
import { say } from '@/components/words';

interface Props {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether insights may be shown on LinkedIn pages, with what that adds to a page said beside it. */
export function InsightsSwitch({ isOn, onChange }: Props) {
  return (
    <Switch id="insights" label={say('insights_label')} why={say('insights_why')} isOn={isOn} onChange={onChange} />
  );
}
