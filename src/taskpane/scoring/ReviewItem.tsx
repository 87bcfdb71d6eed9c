import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { UnitAnswer } from '../../core/bloc/records/log';
import { deputyOf, isLeader } from '../../core/bloc/points/roles';
import type { ScoreSheet } from '../../core/bloc/sheets/score-sheets';
import { officialDate } from '../../core/dates/serial';
import type { Plan } from '../../core/plan/plan';
import { useTexts, type Texts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { AnswerForm } from './AnswerForm';
import type { Reviews } from './use-reviews';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly plan: Plan;
  readonly sheet: ScoreSheet;
  readonly round: string;
  readonly reviews: Reviews;
  readonly writing: Writing;
}

/** One unit: what it is shown, and what it answered. */
export function ReviewItem({ plan, sheet, round, reviews, writing }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const { unit } = sheet;
  const { name } = unit;
  const { isBusy } = reviews;
  const answer = reviews.answers.get(unit);
  const deputy = isLeader(unit) ? deputyOf(plan, unit) : null;
  return (
    <li className={styles.item} data-review={name} data-answer={answer?.kind ?? ''}>
      <Text weight="semibold">{name}</Text>
      {isLeader(unit) && (
        <Caption1 block>
          {deputy ? texts('review.leader', { deputy: deputy.name }) : texts('review.leader.noDeputy')}
        </Caption1>
      )}
      <Caption1 block>{answerText(texts, answer)}</Caption1>
      <div className={styles.actions}>
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => reviews.write([sheet])}
          aria-label={texts('review.sheet.of', { unit: name })}
        >
          {texts('review.sheet')}
        </Button>
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => void reviews.saveOne(sheet)}
          aria-label={texts('review.word.of', { unit: name })}
        >
          {texts('review.word')}
        </Button>
        <Button
          size="small"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
          aria-label={texts('review.answer.of', { unit: name })}
        >
          {texts('review.answer')}
        </Button>
      </div>
      {isOpen && <AnswerForm unit={name} round={round} writing={writing} onSaved={() => setIsOpen(false)} />}
    </li>
  );
}

function answerText(texts: Texts, answer: UnitAnswer | undefined): string {
  if (!answer) return texts('review.noAnswer');
  const day = answer.time === null ? '' : officialDate(answer.time);
  return [texts(`review.${answer.kind}`), day, answer.text].filter((part) => part !== '').join(' · ');
}
