export const derivation = {
  'derivation.plan/ratio-exceeded':
    'Tổng số làm căn cứ {base} người {baseTitle} × {percent} = {raw}, {rounding}. Tỷ lệ {role} hiện là {actual}.',
};
