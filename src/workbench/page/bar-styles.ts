import { makeStyles, tokens } from '@fluentui/react-components';

/** Commands side by side, in lines as long as the bar. */
export const useBarStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  plain: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
});
