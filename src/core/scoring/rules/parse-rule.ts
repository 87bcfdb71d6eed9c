import { RuleReader, type RuleFault } from './rule-reader';
import { PROPORTIONAL, type Bonus, type Deduction, type Part, type Rule, type Tier } from './rule';

export type { RuleFault } from './rule-reader';

/** The rule that a text writes, or where it cannot be read and what was expected there. */
export type RuleReading = { readonly rule: Rule } | { readonly fault: RuleFault };

/**
 * Reads a rule in the notation of one cell: `step 1%=1 prorata`, `bậc >95%=1,5; 75%=1`. Words in either language, any
 * case, with or without diacritics; decimals with a point or a comma; no thousands marks; `;` separates.
 */
export function parseRule(text: string): RuleReading {
  const reader = new RuleReader(text.normalize('NFC'));
  try {
    const rule = readRule(reader);
    reader.expectEnd(rule.kind === 'tiers' || rule.kind === 'late' ? 'endOrTier' : 'end');
    return { rule };
  } catch (fault) {
    if (reader.fault) return { fault: reader.fault };
    throw fault;
  }
}

function readRule(reader: RuleReader): Rule {
  const isLower = reader.takeWord('lower');
  if (isLower && (reader.isAtEnd || reader.isAtNumber)) return readProportional(reader, true);
  const at = reader.at;
  const kind = reader.word();
  switch (kind) {
    case 'proportional':
      return readProportional(reader, isLower);
    case 'threshold':
      return { kind: 'threshold', isLower, bound: reader.percent() };
    case 'tiers':
      return readTiers(reader, isLower, at);
    case 'step':
      return readStep(reader, isLower);
    default:
      if (isLower || kind === null) return reader.fail(isLower ? 'kindAfterLower' : 'kind', at);
  }
  switch (kind) {
    case 'yesno':
      return { kind };
    case 'late':
      return { kind, tiers: distinct(reader, readTierList(reader, false).tiers, at) };
    case 'incident':
      return { kind, deduction: readDeduction(reader) };
    default:
      return reader.fail('kind', at);
  }
}

function readProportional(reader: RuleReader, isLower: boolean): Rule {
  return { ...PROPORTIONAL, isLower, cap: reader.isAtNumber ? reader.percent() : 1 } as Rule;
}

function readTiers(reader: RuleReader, isLower: boolean, at: number): Rule {
  const { tiers, isPercent } = readTierList(reader, true);
  // Without % the bounds are compared with the result itself, where "lower is better" has nothing to turn round.
  if (isLower && !isPercent) return reader.fail('percentTiersAfterLower', at);
  return { kind: 'tiers', isLower, isPercent, tiers: distinct(reader, tiers, at).reverse() };
}

function readTierList(reader: RuleReader, isBoundFree: boolean): { tiers: Tier[]; isPercent: boolean } {
  const tiers: Tier[] = [];
  let isPercent = false;
  do {
    const isAbove = isBoundFree && reader.takeMark('>');
    if (isBoundFree && !isAbove) reader.takeMark('>=');
    const at = reader.at;
    const bound = isBoundFree ? reader.numberOrPercent() : { value: reader.number(), isPercent: false };
    if (tiers.length > 0 && bound.isPercent !== isPercent) reader.fail('oneKindOfBound', at);
    isPercent = bound.isPercent;
    reader.expectMark('=');
    tiers.push({ bound: bound.value, isAbove, points: reader.number() });
  } while (reader.takeMark(';') && !reader.isAtEnd);
  return { tiers, isPercent };
}

/** Tiers in ascending order. Two of the same bound cannot both hold. */
function distinct(reader: RuleReader, tiers: readonly Tier[], at: number): Tier[] {
  const sorted = [...tiers].sort((a, b) => a.bound - b.bound || Number(a.isAbove) - Number(b.isAbove));
  const isTwice = sorted.some((tier, index) => {
    const before = sorted[index - 1];
    return before !== undefined && before.bound === tier.bound && before.isAbove === tier.isAbove;
  });
  return isTwice ? reader.fail('differentBounds', at) : sorted;
}

function readStep(reader: RuleReader, isLower: boolean): Rule {
  const step = readStepSize(reader);
  const part: Part = reader.takeWord('prorata') ? 'prorata' : reader.takeWord('started') ? 'started' : 'whole';
  let bonus: Bonus | null = null;
  if (reader.takeWord('bonus')) {
    const size = readStepSize(reader);
    const isProRata = reader.takeWord('prorata');
    bonus = { ...size, isProRata, most: reader.takeWord('max') ? reader.number() : null };
  }
  return { kind: 'step', isLower, step, part, bonus };
}

function readStepSize(reader: RuleReader): { size: number; points: number } {
  const at = reader.at;
  const size = reader.percent();
  if (size === 0) reader.fail('stepAboveZero', at);
  reader.expectMark('=');
  return { size, points: reader.number() };
}

function readDeduction(reader: RuleReader): Deduction | null {
  if (!reader.isAtNumber) return null;
  const { value, isPercent } = reader.numberOrPercent();
  if (!reader.takeWord('max')) return { amount: value, isPercent, most: null };
  const at = reader.at;
  const most = reader.numberOrPercent();
  if (most.isPercent !== isPercent) reader.fail('maxOfOneKind', at);
  return { amount: value, isPercent, most: most.value };
}
