import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellPlace } from '../../core/findings/finding';
import { useTexts } from '../app/language';
import type { ArrangedFinding } from './arrange';
import { canBeDone, FindingActions } from './FindingActions';
import { FindingGroups } from './FindingGroups';
import { FixPreview } from './FixPreview';
import type { FindingList } from './use-findings';
import type { Mending } from './use-mending';
import type { RegistrationCheck } from './use-registration-check';

interface Props {
  readonly check: RegistrationCheck;
  readonly list: FindingList;
  readonly mending: Mending;
}

/** The findings; the open one shows what can be done about it, and what is about to be written. */
export function FindingsList({ check, list, mending }: Props): ReactElement {
  const texts = useTexts();
  const { groups, inOrder, wanted, current, open } = list;
  const { proposal } = mending;
  const isFiltered = wanted.text !== '' || wanted.gravity !== 'all';
  const choose = (one: ArrangedFinding, place: CellPlace | null = one.finding.cell): void => {
    const isFolding = one.at === current && place === one.finding.cell;
    open(isFolding ? null : one);
    if (place && !isFolding) void check.select(place);
  };
  const actionsOf = (one: ArrangedFinding): ReactElement | null => {
    const { finding, key } = one;
    if (proposal?.key === key) return <FixPreview mending={mending} fixes={proposal.fixes} />;
    if (!canBeDone(finding)) return null;
    return (
      <FindingActions
        finding={finding}
        alike={mending.countAlike(finding)}
        isBusy={mending.isBusy}
        onFix={(isAll) => mending.propose(one, isAll)}
        onPeople={(pair, answer) => mending.answer(one, pair, answer)}
      />
    );
  };
  if (isFiltered && inOrder.length === 0) return <Text data-outcome="filtered">{texts('register.nothing')}</Text>;
  return (
    <FindingGroups
      groups={groups}
      by={wanted.by}
      current={current}
      onSelect={choose}
      register={list.register}
      actionsOf={actionsOf}
    />
  );
}
