import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { ACTIONS, ANSWER, HEADER, useFrameStyles } from './frame';

const useStyles = makeStyles({
  head: {
    top: `var(--top, ${HEADER}px)`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  answer: { minHeight: `${ANSWER}px` },
  // A row that grew would hide what stays below it.
  actions: { minHeight: `${ACTIONS}px`, '& button': { whiteSpace: 'nowrap' } },
});

interface Props {
  /** What was found, in one line. */
  readonly answer: ReactNode;
  /** What can be done about it: one thing first, the rest in menus. */
  readonly actions?: ReactNode;
  /** Ids for tests and for what the answer names. */
  readonly id?: string;
}

/** The two lines of a view that stay in sight: the answer, and what can be done. */
export function ViewHead({ answer, actions, id }: Props): ReactElement {
  const styles = useStyles();
  const frame = useFrameStyles();
  return (
    <div className={mergeClasses(frame.stays, styles.head)}>
      <div className={mergeClasses(styles.row, styles.answer)} role="status" id={id}>
        {answer}
      </div>
      {actions && <div className={mergeClasses(styles.row, styles.actions)}>{actions}</div>}
    </div>
  );
}
