import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { gaps, type Gap } from '../../core/bloc/gaps';
import type { Standings } from '../../core/bloc/standings';
import type { Plan } from '../../core/plan/plan';
import { localNumber, useTexts } from '../app/language';

/** More criteria than this say nothing that the first did not say. */
const MOST = 5;

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** How far a unit is from its neighbours, and the criteria that make the difference. */
export function UnitGaps({
  plan,
  standings,
  position,
}: {
  plan: Plan;
  standings: Standings;
  position: number;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const own = gaps(plan, standings, position);
  const number = (value: number): string => localNumber(texts.language, value, 9);
  if (own.length === 0) return <Caption1>{texts('rank.gap.none')}</Caption1>;
  return (
    <>
      {own.map(({ side, other, difference, criteria }) => (
        <div key={side} data-gap={side}>
          <Text block>
            {texts(`rank.gap.${side}`, { difference: number(difference), unit: standings.rows[other]!.entrant.name })}
          </Text>
          <ul className={styles.list}>
            {criteria.slice(0, MOST).map(({ criterion, difference: own }) => (
              <li key={criterion}>
                <Caption1>
                  {texts('rank.gap.criterion', {
                    name: plan.criteria[criterion]!.name,
                    difference: `${own > 0 ? '+' : '−'}${number(Math.abs(own))}`,
                  })}
                </Caption1>
              </li>
            ))}
            <Rest left={leftOver(side, difference, criteria.slice(0, MOST))} />
          </ul>
        </div>
      ))}
    </>
  );
}

/** What the criteria that are not named make, with rescaling and rounding: the lines add up to the difference. */
function leftOver(side: Gap['side'], difference: number, shown: Gap['criteria']): number {
  const whole = side === 'above' ? -difference : difference;
  return Math.round((whole - shown.reduce((sum, one) => sum + one.difference, 0)) * 1e9) / 1e9;
}

function Rest({ left }: { left: number }): ReactElement | null {
  const texts = useTexts();
  if (left === 0) return null;
  const difference = `${left > 0 ? '+' : '−'}${localNumber(texts.language, Math.abs(left), 9)}`;
  return (
    <li>
      <Caption1>{texts('rank.gap.rest', { difference })}</Caption1>
    </li>
  );
}
