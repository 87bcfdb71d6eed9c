import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { excessOf, type RatioResult } from '../../core/registration/ratios/ratios';
import type { TableRole } from '../../core/registration/table/row-facts';
import { localNumber, localPercent, useTexts } from '../app/language';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      padding: tokens.spacingHorizontalXS,
      textAlign: 'left',
      verticalAlign: 'top',
    },
  },
  over: { fontWeight: tokens.fontWeightBold, color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly ratios: readonly RatioResult[];
  /** Named where both what is registered and what is proposed is shown. */
  readonly role: TableRole | null;
}

/** Base, raw quota, limit and number registered, for every ratio of the plan. */
export function RatioTable({ ratios, role }: Props): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const id = `ratios-${role ?? 'all'}`;
  if (ratios.length === 0) return null;
  const named = role === null ? { 'aria-label': texts('registration.ratios') } : { 'aria-labelledby': id };
  return (
    <section>
      {role !== null && (
        <Subtitle2 as="h2" block id={id}>
          {texts('register.ratios.of', { role: texts(`register.role.${role}`) })}
        </Subtitle2>
      )}
      <div className={styles.scroll} tabIndex={0} role="region" {...named}>
        <table className={styles.table} {...named}>
          <thead>
            <tr>
              {(['unit', 'base', 'raw', 'limit', 'count'] as const).map((column) => (
                <th key={column} scope="col">
                  {column === 'count' && role === 'proposal'
                    ? texts('register.ratio.proposed')
                    : texts(`registration.ratio.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {byAward(ratios).map((own, at) => (
            <tbody key={at}>
              <tr>
                <th scope="rowgroup" colSpan={5}>
                  {own[0]!.award.name} ({localPercent(texts.language, own[0]!.percent)})
                </th>
              </tr>
              {own.map((ratio) => (
                <tr key={ratio.unit?.id ?? ''}>
                  <td>{ratio.unit?.name ?? texts('registration.ratio.pooled')}</td>
                  <td>{ratio.base}</td>
                  <td>{localNumber(texts.language, ratio.raw, 6)}</td>
                  <td>{ratio.limit}</td>
                  <td className={excessOf(ratio) > 0 ? styles.over : undefined}>
                    {excessOf(ratio) > 0
                      ? texts('registration.ratio.over', { count: ratio.count, excess: excessOf(ratio) })
                      : ratio.count}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <Caption1 block>{texts('registration.ratio.higher')}</Caption1>
    </section>
  );
}

function byAward(ratios: readonly RatioResult[]): readonly (readonly RatioResult[])[] {
  const awards = new Set(ratios.map(({ award }) => award));
  return [...awards].map((award) => ratios.filter((ratio) => ratio.award === award));
}
