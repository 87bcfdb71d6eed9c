import { Badge, Caption1, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isBlank } from '../../core/numbers/cell';
import type { MemberReading } from '../../core/bloc/sheets/read/read-member';
import type { PlanUnit } from '../../core/plan/plan';
import { useTexts } from '../app/language';
import { findingSentence } from '../findings/finding-sentence';
import { fileSentence } from '../files/file-sentence';
import type { Unreadable } from '../files/open-files';
import { refusalSentence } from './refusal-sentence';

const useStyles = makeStyles({
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', flexWrap: 'wrap' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export type FileOutcome = MemberReading | Unreadable;

interface Props {
  readonly result: FileOutcome;
  readonly units: readonly PlanUnit[];
  /** How many criteria the plan has. */
  readonly criteria: number;
  readonly onAssign: (file: string, unit: PlanUnit) => void;
}

/** What one file gives: whose it is, how much of it was matched, and what could not be taken. */
export function FileResult({ result, units, criteria, onAssign }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const isRead = result.kind === 'read';
  const state = isRead ? (result.findings.length > 0 ? 'doubts' : 'good') : 'refused';
  const color = { good: 'success', doubts: 'warning', refused: 'danger' } as const;
  return (
    <li className={styles.item} data-file={result.file} data-state={state}>
      <span className={styles.head}>
        <Badge appearance="tint" color={color[state]}>
          {texts(`score.file.${state}`)}
        </Badge>
        <Text weight="semibold">{isRead ? result.unit.name : result.file}</Text>
      </span>
      {isRead && (
        <Caption1 block>
          {texts('score.file.matched', { file: result.file, matched: matchedOf(result), of: criteria })}
        </Caption1>
      )}
      {isRead && blanksOf(result) > 0 && (
        <Caption1 block>{texts('score.file.blank', { count: blanksOf(result) })}</Caption1>
      )}
      {result.kind === 'refused' && <Text block>{refusalSentence(result.refusal, texts)}</Text>}
      {result.kind === 'unreadable' && <Text block>{fileSentence(result.fault, texts)}</Text>}
      {result.kind === 'refused' && result.refusal.kind === 'unit-unknown' && (
        <Field label={texts('score.file.unit')}>
          <Select
            size="small"
            defaultValue=""
            onChange={(_, { value }) => {
              const unit = units[Number(value)];
              if (value !== '' && unit) onAssign(result.file, unit);
            }}
          >
            <option value="">{texts('score.file.choose')}</option>
            {units.map(({ name }, at) => (
              <option key={at} value={at}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {isRead && result.findings.length > 0 && (
        <ul className={styles.list}>
          {result.findings.map((finding, at) => (
            <li key={at} data-finding={finding.code}>
              <Caption1>{findingSentence(finding, texts)}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function matchedOf({ reading }: Extract<MemberReading, { kind: 'read' }>): number {
  return [...reading.entries.values()].filter(({ row }) => row.kind === 'criterion').length;
}

/** Criteria without points of the unit: a blank is not 0. */
function blanksOf({ reading }: Extract<MemberReading, { kind: 'read' }>): number {
  return [...reading.entries.values()].filter(({ row, value }) => row.kind === 'criterion' && isBlank(value('self')))
    .length;
}
