import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Subtitle2,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellPlace, Finding } from '../../core/findings/finding';
import { useTexts } from '../app/language';
import { countsByGravity } from '../findings/counts';
import { FindingItem } from '../findings/FindingItem';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

interface Props {
  readonly findings: readonly Finding[];
  readonly onSelect: (place: CellPlace) => void;
  readonly isBusy: boolean;
  /** Writes what a finding offers; null where nothing may be written. */
  readonly onMend: ((finding: Finding) => void) | null;
}

/** Rà soát kế hoạch: mistakes first; what the plan merely leaves open stands apart. */
export function PlanReview({ findings, ...acting }: Props): ReactElement {
  const texts = useTexts();
  const mistakes = findings.filter(({ gravity }) => gravity !== 'information');
  const open = findings.filter(({ gravity }) => gravity === 'information');
  const count = mistakes.length;
  return (
    <section aria-labelledby="plan-findings" data-review={count === 0 ? 'clean' : 'findings'}>
      <div role="status">
        <Subtitle2 as="h2" block id="plan-findings">
          {count > 0
            ? texts('plan.review.findings', { count, parts: countsByGravity(mistakes, texts) })
            : texts(open.length > 0 ? 'plan.review.blanks' : 'plan.review.clean')}
        </Subtitle2>
      </div>
      <Findings findings={mistakes} {...acting} />
      {open.length > 0 && (
        <Accordion collapsible defaultOpenItems={count === 0 ? ['open'] : []}>
          <AccordionItem value="open">
            <AccordionHeader as="h3">{texts('plan.review.open', { count: open.length })}</AccordionHeader>
            <AccordionPanel>
              <Findings findings={open} {...acting} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </section>
  );
}

function Findings({ findings, onSelect, isBusy, onMend }: Props): ReactElement {
  const texts = useTexts();
  return (
    <ul className={useStyles().list}>
      {findings.map((finding, index) => (
        <FindingItem
          key={`${finding.code} ${index}`}
          finding={finding}
          onSelect={onSelect}
          actions={
            finding.fix &&
            onMend && (
              <Button size="small" disabledFocusable={isBusy} onClick={() => onMend(finding)} data-mend="">
                {texts('plan.mend', { value: String(finding.fix.value) })}
              </Button>
            )
          }
        />
      ))}
    </ul>
  );
}
