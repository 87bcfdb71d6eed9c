import { Button, Caption1, Field, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { roundChanges, type RoundChange } from '../../core/bloc/standings/round-changes';
import { OPEN, type Sum } from '../../core/bloc/points/tally';
import type { Plan } from '../../core/plan/plan';
import { localNumber, useTexts } from '../app/language';
import type { RankedBook } from './rank-book';

/** More criteria than this say nothing that the first did not say. */
const MOST = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalS,
  },
  name: { textAlign: 'left', justifyContent: 'flex-start', minWidth: 0, padding: 0 },
  criteria: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What changed from another round of the plan to this one, unit by unit. */
export function RoundsView({ plan, ranked }: { plan: Plan; ranked: RankedBook }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { rounds, round, standings } = ranked;
  const others = rounds.filter((one) => one !== round);
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const before = chosen !== null && others.includes(chosen) ? chosen : (others[0] ?? null);
  if (before === null) return <Text>{texts('rank.rounds.one')}</Text>;
  const changes = roundChanges(plan, ranked.rank(before).standings, standings);
  const number = (value: number): string => localNumber(texts.language, value, 9);
  const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : '±'}${number(Math.abs(value))}`;
  const total = (sum: Sum): string => (sum === OPEN ? texts('rank.open') : number(sum));
  const sentence = ({ before: earlier, now, places, difference }: RoundChange): string[] => [
    texts('rank.rounds.total', { before: total(earlier.total), now: total(now.total) }) +
      (difference === null ? '' : ` (${signed(difference)})`),
    texts('rank.rounds.rank', { before: earlier.rank ?? '–', now: now.rank ?? '–' }) +
      (places === null ? '' : ` (${places === 0 ? texts('rank.rounds.same') : signed(places)})`),
  ];
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
          const { position, criteria } = change;
          const isOpen = open === position;
          const bloc = standings.blocs.find(({ order }) => order[0] === position);
          return (
            <li key={position} className={styles.item} data-change={standings.rows[position]!.entrant.name}>
              {bloc && standings.blocs.length > 1 && (
                <Subtitle2 as="h2" block>
                  {bloc.bloc || texts('rank.bloc')}
                </Subtitle2>
              )}
              <Button
                appearance="transparent"
                className={styles.name}
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? null : position)}
              >
                {standings.rows[position]!.entrant.name}
              </Button>
              {sentence(change).map((words, at) => (
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
                          difference: signed(difference),
                        })}
                      </Caption1>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
