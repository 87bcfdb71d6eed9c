import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { OPEN, type Sum } from '../../core/bloc/points/tally';
import type { RoundChange } from '../../core/bloc/standings/round-changes';
import type { Plan } from '../../core/plan/plan';
import { localNumber, useTexts, type Texts } from '../app/language';

/** More criteria than this say nothing that the first did not say. */
const MOST = 5;

const useStyles = makeStyles({
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalS,
  },
  name: { textAlign: 'left', justifyContent: 'flex-start', minWidth: 0, padding: 0 },
  criteria: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly plan: Plan;
  readonly change: RoundChange;
  readonly unit: string;
  /** The bloc that begins with this unit, where there are several. */
  readonly heading: string | null;
}

/** What changed for one unit, and on request by which criteria. */
export function RoundChangeItem({ plan, change, unit, heading }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const { criteria } = change;
  return (
    <li className={styles.item} data-change={unit}>
      {heading !== null && (
        <Subtitle2 as="h2" block>
          {heading}
        </Subtitle2>
      )}
      <Button
        appearance="transparent"
        className={styles.name}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {unit}
      </Button>
      {sentences(texts, change).map((words, at) => (
        <Caption1 key={at} block>
          {words}
        </Caption1>
      ))}
      {isOpen && criteria.length === 0 && <Caption1 block>{texts('rank.rounds.noCriteria')}</Caption1>}
      {isOpen && criteria.length > 0 && (
        <ul className={styles.criteria}>
          {criteria.slice(0, MOST).map(({ criterion, difference }) => (
            <li key={criterion}>
              <Caption1>
                {texts('rank.gap.criterion', {
                  name: plan.criteria[criterion]!.name,
                  difference: signed(texts, difference),
                })}
              </Caption1>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function signed(texts: Texts, value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : '±'}${localNumber(texts.language, Math.abs(value), 9)}`;
}

function sentences(texts: Texts, { before, now, places, difference }: RoundChange): string[] {
  const total = (sum: Sum): string => (sum === OPEN ? texts('rank.open') : localNumber(texts.language, sum, 9));
  return [
    texts('rank.rounds.total', { before: total(before.total), now: total(now.total) }) +
      (difference === null ? '' : ` (${signed(texts, difference)})`),
    texts('rank.rounds.rank', { before: before.rank ?? '–', now: now.rank ?? '–' }) +
      (places === null ? '' : ` (${places === 0 ? texts('rank.rounds.same') : signed(texts, places)})`),
  ];
}
