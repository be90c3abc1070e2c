import { say } from '@/components/words';
import type { Span } from '@/lib/domain/reminders/span';
import { Choice } from './Choice';
import { CommittedInput } from './CommittedInput';
import { readTime, timeText } from './time-text';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly span: Span;
  readonly fault?: string | undefined;
  readonly onChange: (span: Span) => void;
}

/** A part of the day, from and to. */
export function SpanChoice({ span, fault, onChange, ...rest }: Props) {
  const input = (end: keyof Span) => (
    <CommittedInput
      type="time"
      label={say(end === 'from' ? 'reminder_from' : 'reminder_to')}
      value={timeText(span[end])}
      isFaulty={fault !== undefined}
      onCommit={(text) => onChange({ ...span, [end]: readTime(text) ?? span[end] })}
    />
  );
  return (
    <Choice {...rest} fault={fault}>
      {input('from')}
      {input('to')}
    </Choice>
  );
}
