export const ranking = {
  RANK: {
    description:
      'Ranks scores. Scores equal at 9 decimals share a rank; a blank or not-assigned score is left unranked.',
    details:
      'The result has the shape of the scores. A bad cell keeps its error in its place, unranked, and the others are ranked without it. In a tiebreaker the higher value goes first, blank is lowest, and the range given first decides first.',
    source: 'Numbered as Excel’s RANK.EQ and RANK.AVG; no law says how ties are treated, so this is a visible choice.',
    parameters: {
      scores: 'The scores to rank.',
      ties: 'How equal scores are ranked: competition 1,2,2,4 (default), dense 1,2,2,3, average 1,2.5,2.5,4, ordinal 1,2,3,4.',
      order: '0 or absent: the highest score is first; otherwise the lowest.',
      tiebreaker: 'Decides between equal scores, the higher value first; several ranges count in the order given.',
    },
  },
  BLOCRANK: {
    description: 'Ranks within each bloc.',
    details:
      'As RANK, each bloc by itself; names of blocs are compared as SAMENAME does. A blank bloc gives a blank rank.',
    source: 'Decision 86/2025/QĐ-UBND of Bắc Ninh, Article 3 (judged bloc by bloc).',
    parameters: {
      scores: 'The scores to rank.',
      blocs: 'The bloc of each unit, as many cells as scores.',
      ties: 'How equal scores are ranked: competition (default), dense, average, ordinal.',
      order: '0 or absent: the highest score is first; otherwise the lowest.',
      tiebreaker: 'Decides between equal scores, the higher value first.',
    },
  },
  RANKING: {
    description: 'A sorted table: [bloc,] rank, name, score.',
    details:
      'Blocs in order of first appearance; best first in each; equals in input order. Unscored units come last in their bloc without a rank; a not-assigned score shows “–”; units without a bloc come last of all. A bad cell shows its error in its place. A row with blank name and score is skipped; nothing left: #N/A.',
    source: 'As RANK.',
    parameters: {
      names: 'The names of the units.',
      scores: 'The score of each unit.',
      blocs: 'The bloc of each unit; left out where there is one bloc.',
      ties: 'How equal scores are ranked: competition (default), dense, average, ordinal.',
      order: '0 or absent: the highest score is first; otherwise the lowest.',
      top: 'Keeps ranks up to this in each bloc and leaves unranked units out.',
      tiebreaker: 'Decides between equal scores, the higher value first.',
    },
  },
  AWARDS: {
    description: 'Proposes awards by score: how many of the best get which label, in each bloc.',
    details:
      'The result has the shape of the scores; the rest and unscored units stay blank. A tie across a boundary that no tiebreaker settles is never broken: all its units get the “undecided” text. One bad cell spoils the whole result.',
    source: 'Decision 2579/QĐ-UBND of Cần Thơ, Article 8 (equal totals: the competent authority decides).',
    parameters: {
      scores: 'The score of each unit.',
      counts: 'How many units of a bloc get each label, from the highest down.',
      labels: 'The labels, as many cells as counts.',
      blocs: 'The bloc of each unit; left out where there is one bloc.',
      undecided: 'The text for what is left to the council; “Hội đồng quyết định” unless given.',
      tiebreaker: 'Decides between equal scores, the higher value first.',
    },
  },
};
