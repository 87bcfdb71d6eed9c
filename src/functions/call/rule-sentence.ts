import { numberText, percentText } from '../../core/scoring/rules/print-rule';
import type { Rule, Tier } from '../../core/scoring/rules/rule';
import type { FunctionLanguage } from '../../locales/functions';
import { errorTexts } from '../../locales/functions/errors';
import { fill } from './sentence';

/** What a rule does, as one sentence for the people who are scored by it. */
export function ruleSentence(rule: Rule, language: FunctionLanguage): string {
  const texts = errorTexts[language].rules;
  const local = (text: string): string => (language === 'vi' ? text.replace('.', ',') : text);
  const number = (value: number): string => local(numberText(value));
  const percent = (ratio: number): string => local(percentText(ratio));
  const attainment = 'isLower' in rule && rule.isLower ? texts.lower : texts.higher;
  const list = (tiers: readonly Tier[], template: (tier: Tier) => string, bound: (value: number) => string): string =>
    tiers.map((tier) => fill(template(tier), { bound: bound(tier.bound), points: number(tier.points) })).join('; ');
  const fromOrAbove = ({ isAbove }: Tier): string => (isAbove ? texts.tierAbove : texts.tierFrom);

  switch (rule.kind) {
    case 'proportional':
      return fill(texts.proportional, { attainment, cap: percent(rule.cap) });
    case 'threshold':
      return fill(texts.threshold, { attainment, bound: percent(rule.bound) });
    case 'tiers':
      return rule.isPercent
        ? fill(texts.tiersPercent, { attainment, tiers: list(rule.tiers, fromOrAbove, percent) })
        : fill(texts.tiersActual, { tiers: list(rule.tiers, fromOrAbove, number) });
    case 'step': {
      const { step, bonus, part } = rule;
      const added =
        bonus &&
        fill(bonus.isProRata ? texts.stepBonusShare : texts.stepBonus, {
          size: percent(bonus.size),
          points: number(bonus.points),
        });
      const most = bonus && bonus.most !== null ? fill(texts.stepBonusMost, { most: number(bonus.most) }) : '';
      return fill(texts.step, {
        attainment,
        size: percent(step.size),
        points: number(step.points),
        part: texts[part],
        bonus: (added ?? '') + most,
      });
    }
    case 'yesno':
      return texts.yesno;
    case 'late':
      return fill(texts.late, { tiers: list(rule.tiers, () => texts.tierUpTo, number) });
    case 'incident': {
      if (!rule.deduction) return texts.incident;
      const { amount, isPercent, most } = rule.deduction;
      const taken = (value: number): string =>
        isPercent ? fill(texts.ofMaximum, { percent: percent(value) }) : fill(texts.points, { points: number(value) });
      const limit = most === null ? '' : fill(texts.incidentMost, { most: taken(most) });
      return fill(texts.incidentEach, { amount: taken(amount), limit });
    }
  }
}
