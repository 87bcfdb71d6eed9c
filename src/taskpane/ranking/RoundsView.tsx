import { Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { roundChanges } from '../../core/bloc/standings/round-changes';
import { OPEN } from '../../core/bloc/points/tally';
import type { Plan } from '../../core/plan/plan';
import { useTexts } from '../app/language';
import type { RankedBook } from './rank-book';
import { RoundChangeItem } from './RoundChangeItem';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** What changed from another round of the plan to this one, unit by unit. */
export function RoundsView({ plan, ranked }: { plan: Plan; ranked: RankedBook }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { rounds, round, standings } = ranked;
  const others = rounds.filter((one) => one !== round);
  const [chosen, setChosen] = useState<string | null>(null);
  const before = chosen !== null && others.includes(chosen) ? chosen : (others[0] ?? null);
  if (before === null) return <Text>{texts('rank.rounds.one')}</Text>;
  const changes = roundChanges(plan, ranked.rank(before).standings, standings);
  return (
    <>
      <Field label={texts('rank.rounds.with')}>
        <Select value={before} onChange={(_, { value }) => setChosen(value)} id="rank-before">
          {others.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      {changes.every(({ before: earlier }) => earlier.total === OPEN) && (
        <Text data-changes={0}>{texts('rank.rounds.noScores', { round: before })}</Text>
      )}
      <ul className={styles.list}>
        {changes.map((change) => {
          const { position } = change;
          const bloc = standings.blocs.find(({ order }) => order[0] === position);
          return (
            <RoundChangeItem
              key={position}
              plan={plan}
              change={change}
              unit={standings.rows[position]!.entrant.name}
              heading={bloc && standings.blocs.length > 1 ? bloc.bloc || texts('rank.bloc') : null}
            />
          );
        })}
      </ul>
    </>
  );
}
