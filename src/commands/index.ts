/** What the buttons of the ribbon do: open the pane at a page. */
export type OpenPage = (page: 'registration' | 'plan' | 'diagnostics') => void;

export function registerCommands(openPage: OpenPage): void {
  const command = (page: Parameters<OpenPage>[0]) => (event?: { completed?: () => void }) => {
    openPage(page);
    void Office.addin.showAsTaskpane().finally(() => event?.completed?.());
  };
  Office.actions.associate('openRegistration', command('registration'));
  Office.actions.associate('openPlan', command('plan'));
  Office.actions.associate('openDiagnostics', command('diagnostics'));
}
