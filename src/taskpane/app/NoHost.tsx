import { FluentProvider, Link, Text, Title3 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { textsIn } from './language';
import { storedLanguage } from './stored-language';
import { useTheme } from './theme';

/** What the pane shows when it is opened outside Excel. */
export function NoHost(): ReactElement {
  const texts = textsIn(storedLanguage());
  return (
    <FluentProvider theme={useTheme()} style={{ padding: 16, minHeight: '100vh', boxSizing: 'border-box' }}>
      <main>
        <Title3 as="h1" block>
          {texts('app.noHost.title')}
        </Title3>
        <Text as="p" block>
          {texts('app.noHost.text')}
        </Text>
        <Link href="workbench.html">{texts('app.noHost.link')}</Link>
      </main>
    </FluentProvider>
  );
}
