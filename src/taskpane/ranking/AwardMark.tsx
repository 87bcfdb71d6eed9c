import { makeStyles, tokens } from '@fluentui/react-components';
import { CertificateRegular } from '@fluentui/react-icons/svg/certificate';
import { QuestionRegular } from '@fluentui/react-icons/svg/question';
import { RibbonStarRegular } from '@fluentui/react-icons/svg/ribbon-star';
import { TrophyFilled } from '@fluentui/react-icons/svg/trophy';
import type { ReactElement } from 'react';

/** By the order of the plan's awards; those behind look like the last. */
const MARKS = [TrophyFilled, RibbonStarRegular, CertificateRegular] as const;

const useStyles = makeStyles({ mark: { flexShrink: 0, fontSize: '16px', color: tokens.colorBrandForeground1 } });

interface Props {
  /** The place of the award among those of its bloc; below 0 for what is not decided. */
  readonly at: number;
  /** What it stands for. */
  readonly name: string;
}

/** The mark of an award, as the line above the table explains it. */
export function AwardMark({ at, name }: Props): ReactElement {
  const styles = useStyles();
  const Mark = at < 0 ? QuestionRegular : MARKS[Math.min(at, MARKS.length - 1)]!;
  return <Mark className={styles.mark} role="img" aria-hidden={false} aria-label={name} title={name} />;
}
