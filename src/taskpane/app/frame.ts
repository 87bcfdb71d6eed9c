import { makeStyles, tokens } from '@fluentui/react-components';

/** Heights of the rows above a page's content, in pixels. They stay in sight while the content is scrolled. */
export const HEADER = 40;
export const VIEWS = 36;
/** The line of the answer, and the row of actions below it. */
export const ANSWER = 32;
export const ACTIONS = 36;

/** Where the pane is so low that rows that stay would leave no room (a page enlarged fourfold), everything scrolls. */
export const LOW = '@media (max-height: 420px)';

/** How much of the pane's top is taken before a view begins; `--top` is set by whoever has taken it. */
export const useFrameStyles = makeStyles({
  stays: {
    position: 'sticky',
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    [LOW]: { position: 'static' },
  },
});
