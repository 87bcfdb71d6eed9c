export const texts = {
  DEADLINE: {
    description: 'The last valid day of a deadline in Vietnamese, such as “trước ngày 15/6/2021”.',
    details:
      'Elementwise; the result is a date serial, to be shown as a date. Day before month; years in full. With “trước” it is the day before. Months and quarters end on their last day. Two deadlines in one cell, a day that does not exist, any other text: #VALUE!.',
    source: 'Deadlines as the plans of 2017–2022 word them; Decree 30/2020/NĐ-CP (day before month).',
    parameters: { phrase: 'A deadline in words, or a date.' },
  },
  DAYSLATE: {
    description: 'Whole days after a deadline; 0 when on time.',
    details:
      'Elementwise, without the time of day; a blank gives a blank. No readable date: #VALUE!; a number that is no date: #NUM!.',
    source: 'Score table of Sở Tư pháp Đồng Tháp 2022 (points by days late).',
    parameters: {
      received: 'The day of receipt, a date or a text such as 21/3/2022.',
      deadline: 'The deadline, a date or words as in DEADLINE.',
    },
  },
  NUMBER: {
    description: 'The number that a text means, read with the decimal mark chosen.',
    details:
      'Elementwise; a blank gives a blank. 1.250 is 1250 with a decimal comma and 1.25 with a decimal point. Unreadable: #VALUE!.',
    source: 'Vietnamese notation: a comma before decimals, points between thousands.',
    parameters: { text: 'A text or a number.', decimal_mark: 'The decimal mark: “,” (default) or “.”.' },
  },
  SAMENAME: {
    description: 'Whether two names are the same, however they were typed.',
    details:
      'Elementwise; a blank gives a blank. Set aside: Unicode composition, case, runs of spaces, kinds of dash, and the place of the tone (hoà/hòa, uỷ/ủy). Diacritics count (Hà is not Ha), and so do i and y (Vi is not Vy).',
    source: 'Unicode Standard Annex #15 (NFC); the two ways of placing tones in Vietnamese.',
    parameters: { a: 'The first name.', b: 'The second name.' },
  },
  FINDNAME: {
    description: 'Finds a name in a list and gives the list’s own spelling.',
    details: 'Elementwise; compared as SAMENAME does. None: #N/A with the nearest name as a suggestion.',
    source: 'As SAMENAME.',
    parameters: { name: 'The name to find.', list: 'The list of names.' },
  },
  TITLE: {
    description: 'The short code of an award title from any usual spelling, such as CSTĐCS.',
    details:
      'Elementwise; a blank gives a blank. “Tập thể” is never supplied. Unknown: #N/A with the nearest title as a suggestion.',
    source: 'Law 06/2022/QH15 (names of the titles); abbreviations of registration tables.',
    parameters: { text: 'The name of a title or form of praise.' },
  },
};
