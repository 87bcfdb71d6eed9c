export const quotas = {
  QUOTA: {
    description: 'How many may hold an award under a ratio of a base, for example 15% of 33 people.',
    details:
      'Elementwise; a blank base gives a blank. A base or minimum that is negative or not whole, a ratio outside 0…100%: #NUM!. A number within 1e-9 of a whole number is that number: 70% of 90 is 63.',
    source:
      'Decree 91/2017/NĐ-CP, Article 9.3 (at most 15%). No document names a direction of rounding; only “down” never exceeds the ratio.',
    parameters: {
      base: 'The base, a whole number.',
      percent: 'The ratio, written 15% or 0.15.',
      rounding: 'Rounding: down (default), nearest, up, exact.',
      minimum: 'Least number where the base is above 0; never more than the base.',
      basis: 'of (default): percent × base; excluding: the winners are not part of the base.',
    },
  },
  RATIO: {
    description: 'The ratio of a count to a base.',
    details: 'Elementwise; a blank gives a blank. A base of 0: #DIV/0!. Negative or not whole: #NUM!.',
    source: 'Decree 91/2017/NĐ-CP, Articles 9.3 and 11.',
    parameters: { count: 'The people or collectives counted.', base: 'The base.' },
  },
  WITHIN: {
    description: 'Whether a count stays within the quota.',
    details: 'Elementwise; TRUE when the count is at most QUOTA of the same arguments. Errors as QUOTA.',
    source: 'As QUOTA.',
    parameters: {
      count: 'The number proposed.',
      base: 'The base, a whole number.',
      percent: 'The ratio, written 15% or 0.15.',
      rounding: 'Rounding: down (default), nearest, up, exact.',
      minimum: 'Least number where the base is above 0; never more than the base.',
      basis: 'of (default) or excluding, as in QUOTA.',
    },
  },
  ALLOCATE: {
    description: 'Shares seats among units in proportion to their bases; the shares always add up.',
    details:
      'The result has the shape of the bases. Equal claims: the larger base, then the earlier row. A base of 0 gets 0, a blank stays blank, neither gets the minimum. Units whose share falls below the minimum get it, the rest share what is left by the same method. Bases adding up to 0: #DIV/0!; more minimums than seats: #NUM!. One bad cell spoils the whole result.',
    source:
      'M. L. Balinski and H. P. Young: Fair Representation, 1982; The quota method of apportionment, Amer. Math. Monthly 82(7), 1975.',
    parameters: {
      seats: 'The seats to share, a whole number.',
      bases: 'The size of each unit, whole numbers.',
      method: 'hamilton (largest remainder, default), webster, jefferson, adams.',
      minimum: 'Least seats of each unit with a base above 0.',
    },
  },
  VOTES: {
    description: 'Votes needed: a share of all members, rounded up.',
    details: 'Elementwise; a blank gives a blank. Members negative or not whole, a share outside 0…100%: #NUM!.',
    source: 'Decree 98/2023/NĐ-CP, Article 30.7 (from 80% or 90% of all members of the council).',
    parameters: { members: 'All members of the council.', percent: 'The share needed, written 90% or 0.9.' },
  },
  STREAK: {
    description: 'Consecutive years in which a title was held, up to a year.',
    details:
      'Two ranges of as many cells; a year may have several rows. Titles are compared as TITLE does; an unreadable one in the list is another title; an unreadable wanted title: #N/A. A row blank in both is skipped; a missing year: #VALUE!; a year that is not whole: #NUM!.',
    source: 'Law 06/2022/QH15, Article 22 (three consecutive years of CSTĐCS).',
    parameters: {
      years: 'The years.',
      titles: 'The title of each year, as many cells.',
      title: 'The title to count, for example CSTĐCS.',
      through: 'The last year counted; the latest of the list unless given.',
    },
  },
  PRIZE: {
    description: 'Award money: coefficient × base salary, rounded up to a unit of money.',
    details: 'Elementwise; a blank gives a blank. A negative number, a unit of 0: #NUM!.',
    source: 'Decree 152/2025/NĐ-CP (coefficients by title; rounded up to ten thousand đồng).',
    parameters: {
      coefficient: 'The coefficient of the title, for example 0.3.',
      base_salary: 'The base salary in đồng.',
      unit: 'Rounds up to a multiple of this; 10000 đồng unless given.',
    },
  },
};
