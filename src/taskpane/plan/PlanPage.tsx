import { Spinner, Text } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { criteriaMissing, unknownTieKeys } from '../../core/bloc/standings/plan-review';
import { reviewPlan } from '../../core/plan/review/review-plan';
import { layoutOf } from '../../core/plan/schema/layout';
import { isPlan } from '../../core/plan/schema/read-plan';
import type { Plan } from '../../core/plan/plan';
import { TABLE_KEYS, type TableKey } from '../../core/plan/schema/tables';
import { startPlan } from '../../core/plan/start-plan';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import { PageViews } from '../app/PageViews';
import { useView } from '../app/use-view';
import { WritingNews } from '../app/WritingNews';
import { LayoutBar } from './LayoutBar';
import { NewYear } from './NewYear';
import { PlanReview } from './PlanReview';
import { PlanRules } from './PlanRules';
import { PlanSummary } from './PlanSummary';
import { PlanTimeline } from './PlanTimeline';
import { StartPlan } from './StartPlan';
import { usePlan } from './use-plan';
import { usePlanWriting } from './use-plan-writing';

const VIEWS = ['summary', 'timeline', 'review', 'rules', 'year'] as const;
/** What a plan of a later layout can be looked at by. */
const READ_ONLY: readonly View[] = ['summary', 'timeline', 'review'];
type View = (typeof VIEWS)[number];

/** Kế hoạch: what the workbook's plan lays down, its timeline and its mistakes; or the plans to start from. */
export default function PlanPage(): ReactElement {
  const texts = useTexts();
  const { reading, lastYear, error, reload, select } = usePlan();
  const planWriting = usePlanWriting(reload);
  const findings = useMemo(() => reading && reviewPlan(reading, [criteriaMissing, unknownTieKeys]), [reading]);
  const hasPlan = reading !== null && isPlan(reading.present);
  const layout = useMemo(() => reading && layoutOf(reading), [reading]);
  const views = layout?.kind === 'later' ? READ_ONLY : VIEWS;
  const [shown, setView] = useView<View>('plan', views, 'summary');
  // What a template still lacks is what comes next.
  const begin = async (plan: Plan, id: string, isOpen: boolean, kept: ReadonlySet<TableKey>): Promise<void> => {
    const isWritten = await planWriting.write(startPlan(plan, id), { kept, blank: isOpen ? TABLE_KEYS : [] });
    if (isWritten && isOpen) setView('review');
  };
  return (
    <>
      <WritingNews writing={planWriting.writing} restoreId="restore-plan" />
      {error && <FaultBar error={error} />}
      {!reading && !error && <Spinner size="small" label={texts('plan.reading')} />}
      {reading && !hasPlan && (
        <>
          <Text as="p" block data-outcome="no-plan">
            {texts('plan.none')}
          </Text>
          <StartPlan
            isBusy={planWriting.isBusy}
            onWrite={(plan, id, isOpen) => void begin(plan, id, isOpen, reading.present)}
          />
        </>
      )}
      {hasPlan && (
        <>
          <LayoutBar layout={layout!} writing={planWriting} />
          <PageViews
            id="plan"
            label={texts('plan.views')}
            views={views}
            nameOf={(one) => texts(`plan.tab.${one}`)}
            view={shown}
            onView={setView}
          >
            {shown === 'summary' && <PlanSummary reading={reading} />}
            {shown === 'timeline' && <PlanTimeline reading={reading} onSelect={select} />}
            {shown === 'review' && (
              <PlanReview
                findings={findings!}
                onSelect={select}
                isBusy={planWriting.isBusy}
                // A plan of a later version is only looked at.
                onMend={layout?.kind === 'later' ? null : (finding) => void planWriting.mend(finding)}
              />
            )}
            {shown === 'rules' && <PlanRules reading={reading} />}
            {shown === 'year' && (
              <NewYear reading={reading} lastYear={lastYear} writing={planWriting} onSelect={select} />
            )}
          </PageViews>
        </>
      )}
    </>
  );
}
