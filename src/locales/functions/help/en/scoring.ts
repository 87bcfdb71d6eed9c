export const scoring = {
  ATTAINMENT: {
    description: 'The achieved ratio of a target; 1 is 100%, without an upper limit.',
    details:
      'Elementwise. A blank actual or target gives a blank, a not-assigned mark gives “–”. A target of 0: #DIV/0!. A negative number: #NUM!. With “lower”: 1 up to the target, target ÷ actual above it.',
    source: 'Decision 212/2025/QĐ-UBND of Hải Phòng, notes of the annexes (done ÷ assigned × 100%).',
    parameters: {
      actual: 'The result, 0 or more.',
      target: 'The target, in the unit of the result.',
      direction: 'higher (default): higher is better; lower: lower is better.',
    },
  },
  SCORE: {
    description: 'Points of one criterion by the scoring rule written in a cell; proportional unless told otherwise.',
    details:
      'Elementwise. A blank that the rule needs gives a blank, a not-assigned mark gives “–”. The target is read by proportional, lower, threshold, step and tiers with % only; the maximum is not read by late and tiers. An unreadable rule: #VALUE! with the place. A negative number, incidents that are not whole: #NUM!. Tiers without % are compared with the result itself, negative ones too.',
    source:
      'Decision 212/2025/QĐ-UBND of Hải Phòng (proportional, threshold, incident); score table of Sở Tư pháp Đồng Tháp 2022 (tiers, late, yesno); Decree 335/2025/NĐ-CP (25% off each time).',
    parameters: {
      actual: 'The result: a number, days late, incidents, or yes/no, as the rule wants.',
      target: 'The target; may be blank where the rule does not compare with it.',
      max: 'The maximum of the criterion.',
      rule: 'The rule, such as: proportional 120% · lower · threshold 95% · tiers >95%=1.5; 75%=1 · step 1%=1 · yesno · late 0=2; 2=1.5 · incident 2.',
    },
  },
  CHECKRULE: {
    description: 'Says what a scoring rule does as a sentence, to check it before use.',
    details:
      'Elementwise; a blank gives a blank. An unreadable rule: #VALUE! with the place and what was expected there.',
    source: 'For the notation see “Scoring rules”.',
    parameters: { rule: 'A scoring rule in one cell.' },
  },
  TOTAL: {
    description: 'The total of a unit’s points. A blank point is not scored yet; it is not 0.',
    details:
      'Two ranges of as many cells, matched in reading order. A row blank in both is a heading and is skipped; a blank point: #N/A naming its row. A point above its maximum is kept. A not-assigned mark without a treatment: #VALUE!. A point without a maximum: #VALUE!. No point at all: #N/A. One bad cell spoils the total.',
    source: 'Decision 212/2025/QĐ-UBND of Hải Phòng, notes 1 (full), 2 (spread), 7 (rescale).',
    parameters: {
      points: 'The points of the criteria.',
      maxima: 'The maxima, as many cells as points.',
      unassigned: 'Criteria not assigned: full, spread, rescale, exclude or zero.',
    },
  },
  ADJUST: {
    description: 'The total after bonus and penalty, within their caps; never below 0.',
    details:
      'Elementwise: total + min(bonus, cap) − min(penalty, cap), at most the ceiling. A blank total gives a blank; any other blank counts as absent. A negative bonus, penalty or cap: #NUM!.',
    source:
      'Guidance 804/HD-SNV of Thừa Thiên Huế 2018 (bonus at most 50); Decision 2579/QĐ-UBND of Cần Thơ 2025 (bonus and penalty at most 3).',
    parameters: {
      total: 'The total before bonus and penalty.',
      bonus: 'Bonus points.',
      bonus_cap: 'Most bonus points that count.',
      penalty: 'Penalty points.',
      penalty_cap: 'Most penalty points that count.',
      ceiling: 'The result is at most this.',
    },
  },
  WEIGHTED: {
    description: 'The weighted mean score of each unit: Σ(score × weight) ÷ Σ weight.',
    details:
      'A row a unit gives a column; where only the height fits the weights, a column a unit gives a row. A blank score: #N/A in its unit; a not-assigned mark without a treatment: #VALUE! in its unit. A bad weight spoils every unit; weights adding up to 0: #DIV/0!.',
    source: 'The weighted mean; weights are data of the score table and have no default.',
    parameters: {
      scores: 'The scores: a row a unit and a column a criterion (or the other way round).',
      weights: 'The weights, one a criterion, 0 or more.',
      unassigned: 'Criteria not assigned: exclude (dropped from both sums) or zero.',
    },
  },
  BLOCTOTALS: {
    description: 'The total of each unit of a bloc, a range of points a unit; the result is a column.',
    details:
      'Each range is added up as TOTAL does and gives one row, in the order given. A fault on one sheet spoils that total only; a range without as many cells as the maxima: #VALUE! for that unit.',
    source: 'As TOTAL.',
    parameters: {
      maxima: 'The maxima, the same for all units.',
      unassigned: 'How criteria not assigned are treated, as in TOTAL; may be blank.',
      points: 'The points of one unit, for example on its own score sheet.',
    },
  },
  GRADE: {
    description: 'The class of a total by a table of bands.',
    details:
      'Elementwise. A bound is 90, >=90, ≥90 (from) or >90 (above), rows in any order. A blank total gives a blank, a not-assigned mark “–”; below every band: #N/A. A half-blank row, equal bounds, an unknown label: #VALUE!. The cap lowers a class and never lifts it.',
    source:
      'Decision 212/2025/QĐ-UBND of Hải Phòng (above 90); Decree 335/2025/NĐ-CP (from 90); Decision 2579/QĐ-UBND of Cần Thơ (caps after discipline or a zero criterion).',
    parameters: {
      total: 'The total.',
      bands: 'Two columns: bound and label.',
      at_most: 'The best class allowed, for example after discipline of the head; blank where there is no cap.',
    },
  },
};
