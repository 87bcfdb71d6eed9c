import { Caption1, Field, Input, makeStyles, Subtitle2, tokens, type FieldProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { localNumber, localPercent, useTexts, type Texts } from '../app/language';
import type { Vote, Votes } from './use-votes';
import type { VoteMatter } from './vote-matters';

const useStyles = makeStyles({
  matter: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly matter: VoteMatter;
  readonly votes: Votes;
}

/** The fields of one matter: how many agreed, unit by unit, and what that comes to. */
export function MatterVotes({ matter, votes }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <section className={styles.matter} data-matter={matter.about}>
      <Subtitle2 as="h3" block>
        {matter.award ? matter.about : texts('rank.votes.ties')}
      </Subtitle2>
      <Caption1 block>{requirement(texts, matter)}</Caption1>
      {matter.units.map((unit) => {
        const vote = votes.of(matter, unit);
        return (
          <Field key={unit.name} label={unit.name} {...said(texts, vote)}>
            <Input
              value={vote.text}
              inputMode="numeric"
              placeholder={texts('rank.votes.agreed')}
              onChange={(_, { value }) => votes.type(matter, unit, value)}
              data-votes-of={unit.name}
            />
          </Field>
        );
      })}
    </section>
  );
}

function requirement(texts: Texts, { award }: VoteMatter): string {
  if (!award) return texts('rank.votes.ties.text');
  if (award.vote === null) return texts('rank.votes.noShare');
  const of = award.voters === 'present' ? 'present' : 'all';
  return texts(`rank.votes.share.${of}`, { percent: localPercent(texts.language, award.vote) });
}

/** What is said below a field, and how gravely. */
function said(texts: Texts, { text, counted }: Vote): Pick<FieldProps, 'validationMessage' | 'validationState'> {
  if (!counted) {
    return text.trim() === '' ? {} : { validationState: 'error', validationMessage: texts('rank.votes.unreadable') };
  }
  const { votes, voters, share, needed, isPassed, isTooMany } = counted;
  if (isTooMany) return { validationState: 'error', validationMessage: texts('rank.votes.tooMany') };
  if (voters === null || share === null) {
    return { validationState: 'warning', validationMessage: texts('rank.votes.noVoters') };
  }
  const percent = localPercent(texts.language, Math.round(share * 1000) / 1000);
  const values = { votes, voters, percent, needed: localNumber(texts.language, needed ?? 0) };
  if (isPassed === null) return { validationState: 'none', validationMessage: texts('rank.votes.result', values) };
  return isPassed
    ? { validationState: 'success', validationMessage: texts('rank.votes.passed', values) }
    : { validationState: 'warning', validationMessage: texts('rank.votes.failed', values) };
}
