import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { MatterVotes } from './MatterVotes';
import type { RankedBook } from './rank-book';
import { useVotes } from './use-votes';
import type { VoteMatter } from './vote-matters';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  council: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  field: { flex: '1 1 0', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

interface Props {
  /** The position of the bloc. */
  readonly number: number;
  readonly matters: readonly VoteMatter[];
  readonly ranked: RankedBook;
  readonly writing: Writing;
}

/** What one bloc votes on, and how many there are to vote. */
export function BlocVotes({ number, matters, ranked, writing }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const votes = useVotes({ matters, ranked, writing });
  const council = [
    ['members', votes.members, votes.setMembers],
    ['present', votes.present, votes.setPresent],
  ] as const;
  return (
    <div className={styles.form}>
      <div className={styles.council}>
        {council.map(([who, text, setText]) => (
          <Field key={who} className={styles.field} label={texts(`rank.votes.${who}`)}>
            <Input
              className={styles.input}
              value={text}
              inputMode="numeric"
              onChange={(_, { value }) => setText(value)}
              id={`vote-${who}-${number}`}
            />
          </Field>
        ))}
      </div>
      {matters.map((matter) => (
        <MatterVotes key={matter.about} matter={matter} votes={votes} />
      ))}
      <div>
        <Button
          appearance="primary"
          disabled={!votes.canSave || writing.state.kind === 'busy'}
          onClick={() => void votes.save()}
          id={`save-votes-${number}`}
        >
          {texts('rank.votes.save')}
        </Button>
      </div>
    </div>
  );
}
