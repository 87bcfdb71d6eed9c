import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands';
import { OfficeWorkbook } from '../workbook/office-workbook';
import { App } from './app/App';
import { navigation } from './app/navigation';
import { NoHost } from './app/NoHost';
import { storedLanguage } from './app/stored-language';
import { whenSeen } from './app/when-seen';

document.documentElement.lang = storedLanguage();
document.body.style.margin = '0';
document.body.style.overflowY = 'scroll';

const root = createRoot(document.getElementById('root')!);

/** Outside Office, office.js sends a framed page away: there only the sentence is shown. */
if (typeof Office === 'undefined') {
  root.render(<NoHost />);
} else {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) {
      root.render(<NoHost />);
      return;
    }
    const onShown = async (listener: () => void): Promise<void> => {
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        if (visibilityMode === Office.VisibilityMode.taskpane) listener();
      });
    };
    const show = whenSeen({ window, document, onShown }, () => root.render(<App workbook={new OfficeWorkbook()} />));
    registerCommands((page) => {
      navigation.go(page);
      show();
    });
  });
}
