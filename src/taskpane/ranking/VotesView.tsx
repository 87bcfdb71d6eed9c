import { Button, Caption1, Field, Input, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { ballotResult, recordBallots, type BallotCount } from '../../core/bloc/records/ballots';
import { readNumber } from '../../core/numbers/read-number';
import type { Plan, PlanUnit } from '../../core/plan/plan';
import { localNumber, localPercent, useTexts } from '../app/language';
import { localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import type { RankedBook } from './rank-book';
import { voteMatters, type VoteMatter } from './vote-matters';

const useStyles = makeStyles({
  council: { display: 'flex', gap: tokens.spacingHorizontalM },
  field: { flex: '1 1 0', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  matter: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly plan: Plan;
  readonly ranked: RankedBook;
  readonly writing: Writing;
}

/** Biểu quyết: votes between equal units and on awards, of all members of the council, against what the plan asks for. */
export function VotesView({ plan, ranked, writing }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const { records, round } = ranked;
  const matters = voteMatters(plan, ranked);
  const [members, setMembers] = useState(() => shown(lastOf(records.ballots, 'members')));
  const [present, setPresent] = useState(() => shown(lastOf(records.ballots, 'present')));
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const known = (about: string, unit: PlanUnit): BallotCount | undefined =>
    records.ballots.find((ballot) => ballot.about === about && ballot.unit === unit);
  const textOf = (about: string, unit: PlanUnit): string =>
    typed.get(keyOf(about, unit)) ?? shown(known(about, unit)?.votes ?? null);
  const council = { members: wholeOf(members), present: wholeOf(present) };
  const counts = matters.flatMap(({ about, units }) =>
    units.flatMap((unit) => {
      const votes = wholeOf(textOf(about, unit));
      return votes === null ? [] : [{ about, unit, votes, ...council }];
    }),
  );
  const change = recordBallots(records.ballots, counts, { round, day: localToday() });
  const isChanged = change.edits.length > 0 || change.rows.length > 0;
  const save = (): void =>
    void writing.write(
      (steps) => workbook.write(change, steps),
      () => ['rank.votes.saved', { count: counts.length }],
    );

  if (matters.length === 0) return <Text data-votes={0}>{texts('rank.votes.none')}</Text>;
  return (
    <>
      <div className={styles.council}>
        <Field className={styles.field} label={texts('rank.votes.members')}>
          <Input
            className={styles.input}
            value={members}
            inputMode="numeric"
            onChange={(_, { value }) => setMembers(value)}
            id="vote-members"
          />
        </Field>
        <Field className={styles.field} label={texts('rank.votes.present')}>
          <Input
            className={styles.input}
            value={present}
            inputMode="numeric"
            onChange={(_, { value }) => setPresent(value)}
            id="vote-present"
          />
        </Field>
      </div>
      {matters.map((matter) => (
        <section key={matter.about} className={styles.matter} data-matter={matter.about}>
          <Subtitle2 as="h2" block>
            {matter.award ? matter.about : texts('rank.votes.ties')}
          </Subtitle2>
          <Caption1 block>{requirement(matter)}</Caption1>
          {matter.units.map((unit) => (
            <Field key={unit.name} label={unit.name} hint={resultOf(matter, unit)}>
              <Input
                value={textOf(matter.about, unit)}
                inputMode="numeric"
                onChange={(_, { value }) => setTyped((all) => new Map(all).set(keyOf(matter.about, unit), value))}
                data-votes-of={unit.name}
              />
            </Field>
          ))}
        </section>
      ))}
      <div>
        <Button
          appearance="primary"
          disabled={!isChanged || writing.state.kind === 'busy'}
          onClick={save}
          id="save-votes"
        >
          {texts('rank.votes.save')}
        </Button>
      </div>
    </>
  );

  function requirement({ award }: VoteMatter): string {
    if (!award) return texts('rank.votes.ties.text');
    if (award.vote === null) return texts('rank.votes.noShare');
    const of = award.voters === 'present' ? 'present' : 'all';
    return texts(`rank.votes.share.${of}`, { percent: localPercent(texts.language, award.vote) });
  }

  function resultOf({ about, award }: VoteMatter, unit: PlanUnit): string {
    const text = textOf(about, unit);
    const votes = wholeOf(text);
    if (votes === null) return text.trim() === '' ? '' : texts('rank.votes.unreadable');
    const { voters, share, needed, isPassed, isTooMany } = ballotResult(award ?? { vote: null, voters: null }, {
      votes,
      ...council,
    });
    if (isTooMany) return texts('rank.votes.tooMany');
    if (voters === null || share === null) return texts('rank.votes.noVoters');
    const percent = localPercent(texts.language, Math.round(share * 1000) / 1000);
    const values = { votes, voters, percent, needed: localNumber(texts.language, needed ?? 0) };
    if (isPassed === null) return texts('rank.votes.result', values);
    return texts(isPassed ? 'rank.votes.passed' : 'rank.votes.failed', values);
  }
}

function keyOf(about: string, { name }: PlanUnit): string {
  return `${about}\n${name}`;
}

function shown(value: number | null): string {
  return value === null ? '' : String(value);
}

function wholeOf(text: string): number | null {
  const value = readNumber(text.trim());
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function lastOf(ballots: readonly BallotCount[], what: 'members' | 'present'): number | null {
  return [...ballots].reverse().find((ballot) => ballot[what] !== null)?.[what] ?? null;
}
