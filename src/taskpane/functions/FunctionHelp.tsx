import { Body1, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Descriptor } from '../../functions/call/descriptor';
import { examplesOf } from '../../functions/help/examples';
import { NOTATIONS, syntax } from '../../functions/help/notation';
import { helpTexts } from '../../locales/functions';
import { generalTexts } from '../../locales/functions/help/general';
import { useTexts } from '../app/language';
import { ExampleCard } from './ExampleCard';
import { InsertForm } from './InsertForm';

const useStyles = makeStyles({
  help: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** All about one function: how it is written, the form for its arguments, what it does with odd input, examples. */
export function FunctionHelp({ descriptor }: { descriptor: Descriptor }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const { headings } = generalTexts[language];
  const help = helpTexts[language][descriptor.id];
  return (
    <div className={styles.help}>
      <Caption1 className={styles.formula}>{syntax(descriptor, NOTATIONS[language])}</Caption1>
      <InsertForm descriptor={descriptor} />
      <Text as="h3" weight="semibold">
        {headings.examples}
      </Text>
      {examplesOf(descriptor.id).map((example, index) => (
        <ExampleCard key={index} id={descriptor.id} example={example} />
      ))}
      <Body1 as="p">{help.details}</Body1>
      <Caption1>
        {headings.source}: {help.source}
      </Caption1>
    </div>
  );
}
