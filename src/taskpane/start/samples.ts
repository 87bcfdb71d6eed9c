/** The sample for each role, among the files that come with the add-in. */
export const SAMPLES = { leader: 'cham-diem-khoi.xlsx', officer: 'dang-ky-thi-dua.xlsx' } as const;
