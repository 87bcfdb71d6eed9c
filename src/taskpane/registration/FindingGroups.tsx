import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { MessageKey } from '../../locales/messages';
import { useTexts, type Texts } from '../app/language';
import { FindingItem } from '../findings/FindingItem';
import type { ArrangedFinding, FindingGroup, Grouping } from './arrange';

/** So many findings of a group are shown at first, and more each time they are asked for. */
const A_PAGE = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly by: Grouping;
  readonly current: number | null;
  readonly onSelect: (one: ArrangedFinding, place?: NonNullable<ArrangedFinding['finding']['cell']>) => void;
  readonly actionsOf: (one: ArrangedFinding) => ReactNode;
  /** Keeps the button of each finding that is shown, so that it can be gone to. */
  readonly register: (at: number, button: HTMLButtonElement | null) => void;
}

/** Findings in groups with their counts; arrow keys go from one to the next. */
export function FindingGroups({ groups, by, current, onSelect, actionsOf, register }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({});
  return (
    <div onKeyDown={goOn}>
      {groups.map(({ key, findings }) => {
        const most = Math.max(shown[key] ?? A_PAGE, lastShown(findings, current));
        const id = `group-${key.replace(/\W+/g, '-')}`;
        return (
          <section key={key} aria-labelledby={id} data-group={key} data-count={findings.length}>
            <Subtitle2 as="h3" block id={id}>
              {texts('register.group.head', { name: groupName(key, by, texts), count: findings.length })}
            </Subtitle2>
            <ul className={styles.list}>
              {findings.slice(0, most).map((one) => (
                <FindingItem
                  key={one.at}
                  finding={one.finding}
                  isCurrent={one.at === current}
                  onSelect={(place) => onSelect(one, place)}
                  actions={actionsOf(one)}
                  buttonRef={(button) => register(one.at, button)}
                />
              ))}
            </ul>
            {findings.length > most && (
              <Button
                size="small"
                className={styles.more}
                onClick={() => setShown((before) => ({ ...before, [key]: most + A_PAGE }))}
              >
                {texts('register.more', { count: findings.length - most })}
              </Button>
            )}
          </section>
        );
      })}
    </div>
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

/** The finding that is gone to is shown however far down it stands. */
function lastShown(findings: readonly ArrangedFinding[], current: number | null): number {
  const place = findings.findIndex(({ at }) => at === current);
  return place < 0 ? 0 : place + 1;
}

function groupName(key: string, by: Grouping, texts: Texts): string {
  if (by === 'gravity') return texts(`gravity.${key}` as MessageKey);
  if (by === 'rule') return texts(`rule.${key}` as MessageKey);
  return key === '' ? texts('register.group.noUnit') : key;
}
