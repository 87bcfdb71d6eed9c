import type { MemberRefusal } from '../../core/bloc/sheets/read/read-member';
import type { Texts } from '../app/language';

/** Why a member's file is not taken, and what can be done about it. */
export function refusalSentence(refusal: MemberRefusal, texts: Texts): string {
  switch (refusal.kind) {
    case 'two-sheets':
    case 'doubled':
      return texts(`refusal.${refusal.kind}`, { sheets: refusal.sheets.join('; ') });
    case 'unit-unknown': {
      const { found, suggestion } = refusal;
      return texts(suggestion === '' ? 'refusal.unit-unknown' : 'refusal.unit-unknown.near', { found, suggestion });
    }
    case 'no-form':
      return texts('refusal.no-form');
    default: {
      const { kind, ...values } = refusal;
      return texts(`refusal.${kind}`, values);
    }
  }
}
