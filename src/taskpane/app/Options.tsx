import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { Options16Regular } from '@fluentui/react-icons/svg/options';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ToggleProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Unfolds the options of a view at its top, and goes there. */
export function OptionsToggle({ label, isOpen, onToggle }: ToggleProps): ReactElement {
  return (
    <ToggleButton
      size="small"
      appearance="subtle"
      icon={<Options16Regular />}
      checked={isOpen}
      aria-expanded={isOpen}
      aria-label={label}
      title={label}
      onClick={() => {
        onToggle();
        window.scrollTo(0, 0);
      }}
      id="open-options"
    />
  );
}

/** What is set now and then, above what a view shows. */
export function OptionsPanel({ label, children }: { label: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.panel} aria-label={label}>
      {children}
    </section>
  );
}
