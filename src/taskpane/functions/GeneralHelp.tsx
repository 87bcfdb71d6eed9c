import { Body1, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { parseRule } from '../../core/scoring/rules/parse-rule';
import { EXAMPLE_RULES } from '../../functions/help/examples';
import { ruleSentence } from '../../functions/call/rule-sentence';
import { generalTexts } from '../../locales/functions/help/general';
import { useTexts } from '../app/language';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  rule: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  rules: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  meaning: { margin: 0 },
});

/** What holds for all functions, and the notation of scoring rules. */
export function GeneralHelp(): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const { headings, rules } = generalTexts[language];
  return (
    <>
      <Text as="h2" weight="semibold">
        {headings.notation}
      </Text>
      <dl className={styles.rules}>
        {EXAMPLE_RULES.map((texts) => {
          const reading = parseRule(texts[language]);
          return (
            <div key={texts.en}>
              <dt>
                <Caption1 className={styles.rule}>{texts[language]}</Caption1>
              </dt>
              <dd className={styles.meaning}>
                <Caption1>{'rule' in reading && ruleSentence(reading.rule, language)}</Caption1>
              </dd>
            </div>
          );
        })}
      </dl>
      <Text as="h2" weight="semibold">
        {headings.rules}
      </Text>
      <ul className={styles.list}>
        {rules.map((rule) => (
          <li key={rule}>
            <Body1>{rule}</Body1>
          </li>
        ))}
      </ul>
    </>
  );
}
