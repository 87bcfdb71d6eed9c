import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import { HEADER, useFrameStyles } from './frame';
import { useTexts } from './language';
import type { Page } from './navigation';
import { PageMenu } from './PageMenu';

const useStyles = makeStyles({
  header: {
    top: 0,
    zIndex: 3,
    minHeight: `${HEADER}px`,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  end: { display: 'flex', alignItems: 'center', flexShrink: 0 },
});

interface Props {
  readonly page: Page;
  readonly onSwitchLanguage: () => void;
  /** Where the page puts the button that takes back what it wrote. */
  readonly undoPlace: Ref<HTMLSpanElement>;
}

/** The first row of the pane: which page it shows, the way back from what was written, and the other language. */
export function PageHeader({ page, onSwitchLanguage, undoPlace }: Props): ReactElement {
  const styles = useStyles();
  const frame = useFrameStyles();
  const texts = useTexts();
  return (
    <header className={mergeClasses(frame.stays, styles.header)}>
      <PageMenu page={page} />
      <span className={styles.end}>
        <span ref={undoPlace} />
        <Button
          id="switch-language"
          size="small"
          appearance="subtle"
          onClick={onSwitchLanguage}
          title={texts('app.language.hint')}
        >
          {texts('app.language')}
        </Button>
      </span>
    </header>
  );
}
