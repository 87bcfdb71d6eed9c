import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { gaps, unnamed, type Gap } from '../../core/bloc/standings/gaps';
import type { Standings } from '../../core/bloc/standings/standings';
import type { Plan } from '../../core/plan/plan';
import { localNumber, useTexts } from '../app/language';

/** More criteria than this say nothing that the first did not say. */
const MOST = 5;

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

interface Props {
  readonly plan: Plan;
  readonly standings: Standings;
  readonly position: number;
}

/** How far a unit is from its neighbours, and the criteria that make the difference. */
export function UnitGaps({ plan, standings, position }: Props): ReactElement {
  const texts = useTexts();
  const own = gaps(plan, standings, position);
  if (own.length === 0) return <Caption1>{texts('rank.gap.none')}</Caption1>;
  return (
    <>
      {own.map((gap) => (
        <GapTo key={gap.side} plan={plan} gap={gap} other={standings.rows[gap.other]!.entrant.name} />
      ))}
    </>
  );
}

/** The difference to one neighbour, and lines that add up to it. */
function GapTo({ plan, gap, other }: { plan: Plan; gap: Gap; other: string }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { side, difference, criteria, steps } = gap;
  const number = (value: number): string => localNumber(texts.language, value, 9);
  const signed = (value: number): string => `${value > 0 ? '+' : '−'}${number(Math.abs(value))}`;
  const named = criteria.slice(0, MOST);
  const rest = unnamed(gap, named);
  const lines = [
    ...named.map((one) =>
      texts('rank.gap.criterion', { name: plan.criteria[one.criterion]!.name, difference: signed(one.difference) }),
    ),
    ...(rest === 0 ? [] : [texts('rank.gap.rest', { difference: signed(rest) })]),
    ...steps.map((one) => texts(`rank.gap.${one.step}`, { difference: signed(one.difference) })),
  ];
  return (
    <div data-gap={side}>
      <Text block>{texts(`rank.gap.${side}`, { difference: number(difference), unit: other })}</Text>
      <ul className={styles.list}>
        {lines.map((line, at) => (
          <li key={at}>
            <Caption1>{line}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}
