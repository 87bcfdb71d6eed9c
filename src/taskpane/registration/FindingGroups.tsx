import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { RegistrationCode } from '../../core/findings/finding';
import { findingName } from '../../locales/findings';
import type { MessageKey } from '../../locales/messages';
import { ACTIONS, ANSWER, HEADER, useFrameStyles } from '../app/frame';
import { useTexts, type Texts } from '../app/language';
import { FindingItem } from '../findings/FindingItem';
import type { ArrangedFinding, FindingGroup, Grouping } from './arrange';

/** So many findings of a group are shown at first, and more each time they are asked for. */
const A_PAGE = 100;
/** What stays in sight above the list, and the heading of a group besides. */
const ABOVE = `calc(var(--top, ${HEADER}px) + ${ANSWER + ACTIONS}px)`;
const HEADING = 28;

const useStyles = makeStyles({
  heading: { top: ABOVE, zIndex: 1, margin: 0, fontSize: 'inherit' },
  fold: {
    height: `${HEADING}px`,
    width: '100%',
    justifyContent: 'flex-start',
    padding: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    // What is scrolled to comes out below what stays.
    '& [data-select]': { scrollMarginTop: `calc(${ABOVE} + ${HEADING}px)`, scrollMarginBottom: '72px' },
  },
  more: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly by: Grouping;
  readonly current: number | null;
  readonly onSelect: (one: ArrangedFinding, place?: NonNullable<ArrangedFinding['finding']['cell']>) => void;
  readonly actionsOf: (one: ArrangedFinding) => ReactNode;
  readonly register: (key: string, button: HTMLButtonElement | null) => void;
}

/** Findings in groups with their counts; groups fold, and arrow keys go from one finding to the next. */
export function FindingGroups(props: Props): ReactElement {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const fold = (key: string): void =>
    setFolded((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return (
    <div onKeyDown={goOn}>
      {props.groups.map((group) => (
        <Group
          key={group.key}
          {...props}
          group={group}
          // The finding that is gone to is shown wherever it stands.
          isOpen={!folded.has(group.key) || group.findings.some(({ at }) => at === props.current)}
          onFold={() => fold(group.key)}
        />
      ))}
    </div>
  );
}

interface GroupProps extends Props {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly onFold: () => void;
}

function Group(props: GroupProps): ReactElement {
  const { group, by, current, isOpen, onFold, onSelect, actionsOf, register } = props;
  const { key, findings } = group;
  const styles = useStyles();
  const frame = useFrameStyles();
  const texts = useTexts();
  const [shown, setShown] = useState(A_PAGE);
  const most = Math.max(shown, lastShown(findings, current));
  const id = `group-${key.replace(/\W+/g, '-')}`;
  return (
    <section aria-labelledby={id} data-group={key} data-count={findings.length}>
      <h2 className={mergeClasses(frame.stays, styles.heading)}>
        <Button
          appearance="subtle"
          className={styles.fold}
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          onClick={onFold}
          id={id}
        >
          {texts('register.group.head', { name: groupName(key, by, texts), count: findings.length })}
        </Button>
      </h2>
      {isOpen && (
        <ul className={styles.list}>
          {findings.slice(0, most).map((one) => (
            <FindingItem
              key={one.key}
              finding={one.finding}
              isOpen={one.at === current}
              onSelect={(place) => onSelect(one, place)}
              onOpen={() => onSelect(one)}
              actions={one.at === current ? actionsOf(one) : null}
              buttonRef={(button) => register(one.key, button)}
            />
          ))}
        </ul>
      )}
      {isOpen && findings.length > most && (
        <Button size="small" className={styles.more} onClick={() => setShown(most + A_PAGE)}>
          {texts('register.more', { count: findings.length - most })}
        </Button>
      )}
    </section>
  );
}

/** Arrow keys go from one finding to the next, over what can be done about it; Tab goes to that. */
function goOn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const all = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-select]:not([disabled])')];
  const own = (event.target as HTMLElement).closest('li')?.querySelector<HTMLButtonElement>('[data-select]');
  const next = own && all[all.indexOf(own) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function lastShown(findings: readonly ArrangedFinding[], current: number | null): number {
  const place = findings.findIndex(({ at }) => at === current);
  return place < 0 ? 0 : place + 1;
}

function groupName(key: string, by: Grouping, texts: Texts): string {
  if (by === 'gravity') return texts(`gravity.${key}` as MessageKey);
  if (by === 'rule') return findingName(texts.language, key as RegistrationCode);
  return key === '' ? texts('register.group.noUnit') : key;
}
