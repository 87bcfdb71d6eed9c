/** Buttons of the ribbon that open the pane at a page; the first button needs no script. */
const COMMANDS = {
  openPlan: 'plan',
  openRegistration: 'registration',
  openScoring: 'scoring',
  openRanking: 'ranking',
  openFunctions: 'functions',
} as const;

export type OpenPage = (page: (typeof COMMANDS)[keyof typeof COMMANDS]) => void;

/**
 * What the buttons do. The status of a button stays until it is told to be over, so that this comes at once; where the pane
 * cannot be shown from a script, Excel opens it by the first button.
 */
export function registerCommands(openPage: OpenPage): void {
  for (const [action, page] of Object.entries(COMMANDS)) {
    Office.actions.associate(action, (event?: { completed?: () => void }) => {
      openPage(page);
      Office.addin.showAsTaskpane().catch(() => undefined);
      event?.completed?.();
    });
  }
}
