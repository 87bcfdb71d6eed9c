import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { Navigation20Regular } from '@fluentui/react-icons/svg/navigation';
import { Fragment, type ReactElement } from 'react';
import { useTexts } from './language';
import { navigation, PAGES, type Page } from './navigation';

/** Pages that help with the work stand apart from those in which it is done. */
const FIRST_OF_HELP: Page = 'functions';

const useStyles = makeStyles({
  heading: { margin: 0, minWidth: 0, fontSize: 'inherit' },
  button: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

/** The name of the page, which opens the list of all. */
export function PageMenu({ page }: { page: Page }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <h1 className={styles.heading}>
      <Menu
        checkedValues={{ page: [page] }}
        onCheckedValueChange={(_, { checkedItems }) => navigation.go((checkedItems[0] ?? page) as Page)}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            id="pages"
            appearance="subtle"
            className={styles.button}
            icon={<Navigation20Regular />}
            menuIcon={null}
            title={texts('app.pages')}
          >
            {texts(`page.${page}`)}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {PAGES.map((one) => (
              <Fragment key={one}>
                {one === FIRST_OF_HELP && <MenuDivider />}
                <MenuItemRadio name="page" value={one} id={`page-${one}`}>
                  {texts(`page.${one}`)}
                </MenuItemRadio>
              </Fragment>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </h1>
  );
}
