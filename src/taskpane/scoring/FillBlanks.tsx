import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fillBlanks } from '../../core/bloc/review/reconcile';
import { isLeader } from '../../core/bloc/points/roles';
import type { ScoreSheet } from '../../core/bloc/sheets/score-sheets';
import type { ScoringPlan } from '../../core/bloc/sheets/scoring-plan';
import { useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';

/** The fillings that settle what nobody disputes. */
const FILLINGS = [
  ['self', 'bloc'],
  ['byRule', 'bloc'],
  ['bloc', 'council'],
] as const;

interface Props {
  readonly scoring: ScoringPlan;
  readonly sheets: readonly ScoreSheet[];
  readonly writing: Writing;
}

/**
 * Blanks that can be filled from another layer. The leader does not review its own points: what it gave itself is taken
 * over only when the deputy says so.
 */
export function FillBlanks({ scoring, sheets, writing }: Props): ReactElement {
  const texts = useTexts();
  const workbook = useWorkbook();
  const { plan, headings } = scoring;
  const fillings = FILLINGS.flatMap(([from, to]) => {
    const leaders = to === 'bloc' ? sheets.filter(({ unit }) => isLeader(unit)) : [];
    const others = sheets.filter((sheet) => !leaders.includes(sheet));
    const filling = (id: string, of: readonly ScoreSheet[], text: 'score.fill' | 'score.fill.leader') => {
      const edits = fillBlanks(of, from, to, plan);
      const label = texts(text, { from: headings[from], to: headings[to], count: edits.length });
      return { id, to, edits, label };
    };
    return [
      filling(from === 'byRule' ? 'fill-rule' : `fill-${to}`, others, 'score.fill'),
      ...(from === 'self' && leaders.length > 0 ? [filling('fill-leader', leaders, 'score.fill.leader')] : []),
    ];
  });
  const total = fillings.reduce((sum, { edits }) => sum + edits.length, 0);
  const left = Object.fromEntries(fillings.map(({ id, edits }) => [`data-${id}`, edits.length]));
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance={total > 0 ? 'primary' : 'secondary'}
          disabled={writing.state.kind === 'busy'}
          id="more-actions"
          {...left}
        >
          {texts('score.fill.menu')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {fillings.map(({ id, to, edits, label }) => (
            <MenuItem
              key={id}
              id={id}
              disabled={edits.length === 0}
              onClick={() =>
                void writing.write(
                  (steps) => workbook.write({ edits }, steps),
                  () => ['score.fill.done', { count: edits.length, heading: headings[to] }],
                )
              }
            >
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
