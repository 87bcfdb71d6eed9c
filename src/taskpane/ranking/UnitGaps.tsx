import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { gaps } from '../../core/bloc/gaps';
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
          </ul>
        </div>
      ))}
    </>
  );
}
