import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../app/language';
import { navigation } from '../app/navigation';
import type { OpenMatter } from './open-matters';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What is still open, each with the way to where it is decided. */
export function OpenMatters({ matters }: { matters: readonly OpenMatter[] }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <ul className={styles.list} id="open-matters">
      {matters.map(({ text, page, view }, at) => (
        <li key={at}>
          <Text>{text} </Text>
          {page && (
            <Link as="button" onClick={() => navigation.go(page, view)}>
              {texts('rank.open.go')}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
