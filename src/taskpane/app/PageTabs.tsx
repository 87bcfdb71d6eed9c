import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from './language';
import { isMainPage, MAIN_PAGES, navigation, OTHER_PAGES, type Page } from './navigation';

const useStyles = makeStyles({
  pages: { display: 'contents' },
  tabs: { flexWrap: 'wrap' },
  // Four names side by side in the narrowest pane.
  tab: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

/** The tabs of the main pages, and the menu of the others. */
export function PageTabs({ page }: { page: Page }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const other = isMainPage(page) ? null : page;
  return (
    <div className={styles.pages}>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={other === null ? page : null}
        onTabSelect={(_, { value }) => navigation.go(value as Page)}
        aria-label={texts('app.pages')}
      >
        {MAIN_PAGES.map((one) => (
          <Tab key={one} value={one} id={`tab-${one}`} aria-controls="page" className={styles.tab}>
            {texts(`page.${one}`)}
          </Tab>
        ))}
      </TabList>
      <Menu
        checkedValues={{ page: other === null ? [] : [other] }}
        onCheckedValueChange={(_, { checkedItems }) => navigation.go(checkedItems[0] as Page)}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton id="other-pages" size="small" appearance="subtle">
            {other === null ? texts('page.other') : texts('page.other.open', { page: texts(`page.${other}`) })}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {OTHER_PAGES.map((one) => (
              <MenuItemRadio key={one} name="page" value={one} id={`page-${one}`}>
                {texts(`page.${one}`)}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
