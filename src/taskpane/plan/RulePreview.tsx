import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { printRule } from '../../core/scoring/rules/print-rule';
import type { Rule } from '../../core/scoring/rules/rule';
import { ruleSentence } from '../../functions/call/rule-sentence';
import { useTexts } from '../app/language';
import { RuleExamples } from './RuleExamples';

const useStyles = makeStyles({
  notation: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** What a rule says in a sentence, what it gives for three results, and how it stands in its cell. */
export function RulePreview({ rule, maximum }: { rule: Rule; maximum: number | null }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  // Plans are written in Vietnamese.
  const notation = printRule(rule, 'vi');
  return (
    <div role="status" data-rule={notation}>
      <Text block>{ruleSentence(rule, texts.language)}</Text>
      <RuleExamples rule={rule} maximum={maximum} />
      <Caption1 block className={styles.notation}>
        {notation}
      </Caption1>
    </div>
  );
}
