import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/findings/finding';
import { useTexts } from '../app/language';

interface Props {
  readonly finding: Finding;
  /** How many cells can be mended alike, this one among them. */
  readonly alike: number;
  readonly isBusy: boolean;
  readonly onFix: (all: boolean) => void;
  readonly onPeople: (pair: string, answer: 'same' | 'different') => void;
}

/** What can be done about a finding: its suggestion, for this cell or for all alike; and whether two rows are one person. */
export function FindingActions({ finding, alike, isBusy, onFix, onPeople }: Props): ReactElement | null {
  const texts = useTexts();
  const { fix } = finding;
  const pair = openPair(finding);
  if (!fix && pair === '') return null;
  return (
    <>
      {fix && (
        <Button size="small" disabled={isBusy} onClick={() => onFix(false)} data-fix="one">
          {texts('register.fix.one')}
        </Button>
      )}
      {fix && alike > 1 && (
        <Button size="small" disabled={isBusy} onClick={() => onFix(true)} data-fix="all">
          {texts('register.fix.all', { count: alike })}
        </Button>
      )}
      {pair !== '' && (
        <>
          <Button size="small" onClick={() => onPeople(pair, 'same')} data-people="same">
            {texts('register.people.same')}
          </Button>
          <Button size="small" onClick={() => onPeople(pair, 'different')} data-people="different">
            {texts('register.people.different')}
          </Button>
        </>
      )}
    </>
  );
}

/** The key under which the answer is kept whether two rows are one person; an empty text where none is asked for. */
function openPair(finding: Finding): string {
  return finding.code === 'table/duplicate-person' ? finding.values.pair : '';
}

/** Whether anything can be done about a finding in the pane. */
export function canBeDone(finding: Finding): boolean {
  return finding.fix !== undefined || openPair(finding) !== '';
}
