import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { useLayoutEffect, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import { HEADER, useFrameStyles, VIEWS } from './frame';
import { useTexts } from './language';

const useStyles = makeStyles({
  row: {
    top: `${HEADER}px`,
    height: `${VIEWS}px`,
    display: 'flex',
    alignItems: 'center',
    overflow: 'hidden',
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingLeft: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: 'nowrap' },
  tab: {
    whiteSpace: 'nowrap',
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
  more: { minWidth: 'auto', flexShrink: 0 },
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
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

/** The views of a page, of which one is shown. Those that find no room in their row stand in a menu at its end. */
export function PageViews<V extends string>(props: Props<V>): ReactElement {
  const { id, label, views, nameOf, view, onView, children } = props;
  const styles = useStyles();
  const frame = useFrameStyles();
  // Another view begins at its beginning.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
  }, [view]);
  return (
    <>
      <Overflow minimumVisible={1} padding={4}>
        <div className={mergeClasses(frame.stays, styles.row)}>
          <TabList
            size="small"
            className={styles.tabs}
            selectedValue={view}
            onTabSelect={(_, { value }) => onView(value as V)}
            aria-label={label}
          >
            {views.map((one) => (
              <OverflowItem key={one} id={one} priority={one === view ? 2 : 1}>
                <Tab value={one} id={`${id}-${one}`} aria-controls={`${id}-view`} className={styles.tab}>
                  {nameOf(one)}
                </Tab>
              </OverflowItem>
            ))}
          </TabList>
          <MoreViews {...props} />
        </div>
      </Overflow>
      <div
        className={styles.view}
        style={{ '--top': `${HEADER + VIEWS}px` } as CSSProperties}
        role="tabpanel"
        id={`${id}-view`}
        aria-labelledby={`${id}-${view}`}
      >
        {children}
      </div>
    </>
  );
}

function MoreViews<V extends string>(props: Props<V>): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const { ref, isOverflowing, overflowCount } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          ref={ref}
          size="small"
          appearance="subtle"
          className={styles.more}
          id={`${props.id}-more`}
          aria-label={texts('app.views.more', { count: overflowCount })}
        >
          {`+${overflowCount}`}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {props.views.map((one) => (
            <HiddenView key={one} {...props} own={one} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenView<V extends string>({ id, own, nameOf, onView }: Props<V> & { own: V }): ReactElement | null {
  const isVisible = useIsOverflowItemVisible(own);
  if (isVisible) return null;
  return (
    <MenuItem id={`${id}-more-${own}`} onClick={() => onView(own)}>
      {nameOf(own)}
    </MenuItem>
  );
}
