import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  views: { flexWrap: 'wrap' },
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props<V extends string> {
  /** What the elements' ids begin with. */
  readonly id: string;
  readonly label: string;
  readonly views: readonly V[];
  readonly nameOf: (view: V) => string;
  readonly view: V;
  readonly onView: (view: V) => void;
  /** The view that is shown. */
  readonly children: ReactNode;
}

/** The views of a page, of which one is shown. */
export function PageViews<V extends string>(props: Props<V>): ReactElement {
  const { id, label, views, nameOf, view, onView, children } = props;
  const styles = useStyles();
  return (
    <>
      <TabList
        size="small"
        className={styles.views}
        selectedValue={view}
        onTabSelect={(_, { value }) => onView(value as V)}
        aria-label={label}
      >
        {views.map((one) => (
          <Tab key={one} value={one} id={`${id}-${one}`} aria-controls={`${id}-view`}>
            {nameOf(one)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.view} role="tabpanel" id={`${id}-view`} aria-labelledby={`${id}-${view}`}>
        {children}
      </div>
    </>
  );
}
