import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Gravity } from '../../core/findings/finding';
import { useTexts } from '../app/language';

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, information: Info16Regular } as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  information: { color: tokens.colorNeutralForeground2 },
});

/** How grave a finding is, told by shape and name, and by colour only besides. */
export function GravityIcon({ gravity, className }: { gravity: Gravity; className?: string }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const Icon = ICONS[gravity];
  return (
    <Icon
      className={mergeClasses(styles.icon, styles[gravity], className)}
      role="img"
      aria-hidden={false}
      aria-label={texts(`gravity.${gravity}`)}
      title={texts(`gravity.${gravity}`)}
    />
  );
}
