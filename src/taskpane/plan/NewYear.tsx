import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Subtitle2,
  Text,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CellPlace } from '../../core/findings/finding';
import { changeUnits, type UnitChange } from '../../core/plan/change-units';
import { nextYear, yearOf } from '../../core/plan/next-year';
import type { Plan } from '../../core/plan/plan';
import type { PlanReading } from '../../core/plan/schema/read-plan';
import { useTexts } from '../app/language';
import { PlanDifferences } from './PlanDifferences';
import { UnitChanges } from './UnitChanges';
import type { PlanWriting } from './use-plan-writing';

interface Props {
  readonly reading: PlanReading;
  readonly lastYear: Plan | null;
  readonly writing: PlanWriting;
  readonly onSelect: (place: CellPlace) => void;
}

/** The plan of the next year from this one, and what differs from last year's. */
export function NewYear({ reading, lastYear, writing, onSelect }: Props): ReactElement {
  const texts = useTexts();
  const [changes, setChanges] = useState<readonly UnitChange[]>([]);
  const { plan, problems } = reading;
  // What cannot be read would be lost on the way.
  const isDamaged = problems.some(({ gravity }) => gravity === 'error');
  const year = yearOf(plan);
  const create = (): void => {
    const next = nextYear(plan);
    if (!next || year === null) return;
    void writing.write(changeUnits(next, changes), { archiveAs: String(year) });
    setChanges([]);
  };
  return (
    <>
      <section>
        <Subtitle2 as="h2" block>
          {texts('plan.year.new')}
        </Subtitle2>
        {year === null ? (
          <Text block>{texts('plan.year.unknown')}</Text>
        ) : (
          <>
            <Text block>{texts('plan.year.explained', { year: String(year), next: String(year + 1) })}</Text>
            {plan.units.length > 0 && (
              <Accordion collapsible>
                <AccordionItem value="units">
                  <AccordionHeader as="h3" id="change-units">
                    {texts('plan.year.units', { count: changes.length })}
                  </AccordionHeader>
                  <AccordionPanel>
                    <UnitChanges units={plan.units} changes={changes} onChange={setChanges} />
                  </AccordionPanel>
                </AccordionItem>
              </Accordion>
            )}
            {isDamaged && <Text block>{texts('plan.year.damaged')}</Text>}
            <Button appearance="primary" disabled={isDamaged || writing.isBusy} onClick={create} id="new-year">
              {texts('plan.year.create', { next: String(year + 1) })}
            </Button>
          </>
        )}
      </section>
      <section>
        <Subtitle2 as="h2" block>
          {texts('plan.year.differences')}
        </Subtitle2>
        {lastYear ? (
          <PlanDifferences before={lastYear} reading={reading} onSelect={onSelect} />
        ) : (
          <Caption1 block>{texts('plan.year.noLast')}</Caption1>
        )}
      </section>
    </>
  );
}
