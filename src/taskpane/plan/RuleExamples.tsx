import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ruleExamples, type RuleExample } from '../../core/plan/rule-examples';
import type { Rule } from '../../core/scoring/rules/rule';
import { localNumber, localPercent, useTexts, type Texts } from '../app/language';

/** Without a maximum of its own, a criterion is shown with this one, which is said. */
const SHOWN_MAXIMUM = 10;

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td, & caption': {
      textAlign: 'left',
      padding: tokens.spacingHorizontalXS,
      fontSize: tokens.fontSizeBase200,
    },
    '& td': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
});

/** Three results and the points that a rule gives for them. */
export function RuleExamples({ rule, maximum }: { rule: Rule; maximum: number | null }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const shown = maximum ?? SHOWN_MAXIMUM;
  const values = { maximum: localNumber(texts.language, shown, 6) };
  return (
    <table className={styles.table}>
      <caption>{texts(maximum === null ? 'plan.rule.examples.assumed' : 'plan.rule.examples', values)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts('plan.rule.result')}</th>
          <th scope="col">{texts('plan.rule.points')}</th>
        </tr>
      </thead>
      <tbody>
        {ruleExamples(rule, shown).map((example) => (
          <tr key={example.result}>
            <td>{resultText(example, texts)}</td>
            <td>{localNumber(texts.language, example.points, 6)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function resultText({ kind, result }: RuleExample, texts: Texts): string {
  const number = localNumber(texts.language, result, 6);
  switch (kind) {
    case 'attainment':
      return texts('plan.rule.result.attainment', { percent: localPercent(texts.language, result) });
    case 'value':
      return number;
    case 'days':
    case 'incidents':
      return texts(`plan.rule.result.${kind}`, { number });
    case 'yesno':
      return texts(result === 1 ? 'plan.rule.result.yes' : 'plan.rule.result.no');
  }
}
