import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  SearchBox,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { GROUPS } from '../../functions/call/descriptor';
import { CHAPTERS } from '../../functions/registry';
import { helpTexts } from '../../locales/functions';
import { generalTexts } from '../../locales/functions/help/general';
import { useTexts } from '../app/language';
import { FunctionHelp } from './FunctionHelp';
import { GeneralHelp } from './GeneralHelp';
import { foundFunctions } from './search';

const useStyles = makeStyles({
  search: { maxWidth: 'none' },
  header: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** Hàm: every custom function with its arguments and worked examples, and a form that writes it into a cell. */
export default function FunctionsPage(): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const [search, setSearch] = useState('');
  const found = foundFunctions(search);
  const { groups } = generalTexts[texts.language];
  return (
    <>
      <SearchBox
        id="function-search"
        className={styles.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
        placeholder={texts('functions.search')}
        aria-label={texts('functions.search')}
      />
      <Caption1 role="status">
        {texts(found.length === 0 ? 'functions.none' : 'functions.count', { count: found.length })}
      </Caption1>
      {GROUPS.map((group) => {
        const own = CHAPTERS[group].filter((descriptor) => found.includes(descriptor));
        if (own.length === 0) return null;
        return (
          <section key={group} aria-label={groups[group]}>
            <Text as="h2" weight="semibold">
              {groups[group]}
            </Text>
            <Accordion collapsible>
              {own.map((descriptor) => (
                <AccordionItem key={descriptor.id} value={descriptor.id}>
                  <AccordionHeader size="small" data-function={descriptor.id}>
                    <span className={styles.header}>
                      <Text weight="semibold">{descriptor.id}</Text>
                      <Caption1>{helpTexts[texts.language][descriptor.id].description}</Caption1>
                    </span>
                  </AccordionHeader>
                  <AccordionPanel>
                    <FunctionHelp descriptor={descriptor} />
                  </AccordionPanel>
                </AccordionItem>
              ))}
            </Accordion>
          </section>
        );
      })}
      {search === '' && <GeneralHelp />}
    </>
  );
}
