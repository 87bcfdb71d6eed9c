import { Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Source } from '../../core/plan/source';
import { useTexts } from '../app/language';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  text: { overflowWrap: 'anywhere' },
});

/** A list of a plan under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <section>
      <Subtitle2 as="h2" block>
        {title}
      </Subtitle2>
      <ul className={useStyles().list}>{children}</ul>
    </section>
  );
}

/** One entry, with a note and the words of the document it rests on. */
export function Entry({
  source,
  note,
  children,
}: {
  source: Source;
  note?: string | undefined;
  children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { section, words } = source;
  return (
    <li>
      <Text block className={styles.text}>
        {children}
      </Text>
      {note && <Caption1 block>{note}</Caption1>}
      {section !== '' && (
        <Caption1 block className={styles.text}>
          {words === '' ? section : texts('plan.source.words', { section, words })}
        </Caption1>
      )}
    </li>
  );
}
