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
 * What the buttons do. The status of a button stays until it is told to be over, so that this comes first. To show the pane
 * may fail or never be answered; then Excel opens it by the first button, at the page that was asked for.
 */
export function registerCommands(openPage: OpenPage): void {
  for (const [action, page] of Object.entries(COMMANDS)) {
    Office.actions.associate(action, (event?: { completed?: () => void }) => {
      event?.completed?.();
      openPage(page);
      showPane().catch(() => undefined);
    });
  }
}

/** A host without a shared runtime has nothing to call: that is a failure like any other. */
async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
