import type { app as vi } from '../vi/app';

export const app: Record<keyof typeof vi, string> = {
  'app.pages': 'Pages',
  'app.language': 'Tiếng Việt',
  'app.language.hint': 'Switch to Vietnamese',
  'app.loading': 'Opening…',
  'app.noHost.title': 'Please open this in Excel',
  'app.noHost.text':
    'The Thi đua pane works inside Excel. Open the add-in from the Home tab of Excel, or use the workbook in the browser.',
  'app.noHost.link': 'Open the workbook in the browser',
  'app.failed': 'This page failed. Please open the Thi đua pane again.',
  'app.computing':
    'Excel has not finished computing {count} cells (#BUSY!), so what is shown here may lack something. The pane reads again when Excel has finished; where cells stay at #BUSY!, press Ctrl+Alt+F9 in Excel.',
  'app.reload': 'Reload the pane',
  'app.more': 'More actions',
  'app.views.more': '+{count} more views',
};
