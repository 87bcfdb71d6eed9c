import { Button, Caption1, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { ballotResult, recordBallots, type BallotCount } from '../../core/bloc/records/ballots';
import { readNumber } from '../../core/numbers/read-number';
import type { PlanUnit } from '../../core/plan/plan';
import { localNumber, localPercent, useTexts } from '../app/language';
import { localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import type { RankedBook } from './rank-book';
import type { VoteMatter } from './vote-matters';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  council: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  field: { flex: '1 1 0', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  matter: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  /** The position of the bloc. */
  readonly number: number;
  readonly matters: readonly VoteMatter[];
  readonly ranked: RankedBook;
  readonly writing: Writing;
}

/** The votes of one bloc. Only what is typed now is written; what was counted before keeps its own council. */
export function BlocVotes({ number, matters, ranked: { records, round }, writing }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const known = (about: string, unit: PlanUnit): BallotCount | undefined =>
    records.ballots.find((ballot) => ballot.about === about && ballot.unit === unit);
  const own = matters.flatMap(({ about, units }) => units.flatMap((unit) => known(about, unit) ?? []));
  const [members, setMembers] = useState(() => shown(lastOf(own, 'members')));
  const [present, setPresent] = useState(() => shown(lastOf(own, 'present')));
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const council = { members: wholeOf(members), present: wholeOf(present) };
  const textOf = (about: string, unit: PlanUnit): string =>
    typed.get(keyOf(about, unit)) ?? shown(known(about, unit)?.votes ?? null);
  const entries = matters.flatMap((matter) => matter.units.map((unit) => ({ matter, unit })));
  const edited = entries.filter(({ matter, unit }) => typed.has(keyOf(matter.about, unit)));
  const counts = edited.flatMap(({ matter: { about }, unit }) => {
    const votes = wholeOf(textOf(about, unit));
    return votes === null ? [] : [{ about, unit, votes, ...council }];
  });
  const withdrawn = edited.flatMap(({ matter: { about }, unit }) => {
    const place = textOf(about, unit).trim() === '' ? known(about, unit)?.place : null;
    return place ? [{ place, value: '' }] : [];
  });
  const recorded = recordBallots(records.ballots, counts, { round, day: localToday() });
  const change = { edits: [...recorded.edits, ...withdrawn], rows: recorded.rows };
  const isWrong = edited.some(({ matter, unit }) => {
    const text = textOf(matter.about, unit);
    const votes = wholeOf(text);
    if (votes === null) return text.trim() !== '';
    return ballotResult(matter.award ?? NO_SHARE, { votes, ...council }).isTooMany;
  });
  const isChanged = change.edits.length > 0 || change.rows.length > 0;
  const save = async (): Promise<void> => {
    const isSaved = await writing.write(
      (steps) => workbook.write(change, steps),
      () => ['rank.votes.saved', { count: counts.length + withdrawn.length }],
    );
    if (isSaved) setTyped(new Map());
  };

  return (
    <div className={styles.form}>
      <div className={styles.council}>
        <Field className={styles.field} label={texts('rank.votes.members')}>
          <Input
            className={styles.input}
            value={members}
            inputMode="numeric"
            onChange={(_, { value }) => setMembers(value)}
            id={`vote-members-${number}`}
          />
        </Field>
        <Field className={styles.field} label={texts('rank.votes.present')}>
          <Input
            className={styles.input}
            value={present}
            inputMode="numeric"
            onChange={(_, { value }) => setPresent(value)}
            id={`vote-present-${number}`}
          />
        </Field>
      </div>
      {matters.map((matter) => (
        <section key={matter.about} className={styles.matter} data-matter={matter.about}>
          <Subtitle2 as="h3" block>
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
          disabled={!isChanged || isWrong || writing.state.kind === 'busy'}
          onClick={() => void save()}
          id={`save-votes-${number}`}
        >
          {texts('rank.votes.save')}
        </Button>
      </div>
    </div>
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
    const of = typed.has(keyOf(about, unit)) ? council : (known(about, unit) ?? council);
    const { members: all, present: there } = of;
    const result = ballotResult(award ?? NO_SHARE, { votes, members: all, present: there });
    const { voters, share, needed, isPassed, isTooMany } = result;
    if (isTooMany) return texts('rank.votes.tooMany');
    if (voters === null || share === null) return texts('rank.votes.noVoters');
    const percent = localPercent(texts.language, Math.round(share * 1000) / 1000);
    const values = { votes, voters, percent, needed: localNumber(texts.language, needed ?? 0) };
    if (isPassed === null) return texts('rank.votes.result', values);
    return texts(isPassed ? 'rank.votes.passed' : 'rank.votes.failed', values);
  }
}

const NO_SHARE = { vote: null, voters: null } as const;

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
