import type { Bar } from '../bars';

/** Why a unit is not proposed, as official tables say it. */
export function barWords(bar: Bar): string {
  switch (bar.kind) {
    case 'excluded':
      return bar.reason;
    case 'vote':
      return `được ${bar.votes} phiếu, cần ${bar.needed}`;
    case 'limited':
      return `bị giới hạn xếp loại cao nhất ${bar.atMost}`;
    case 'class':
      return bar.name === '' ? `chưa được xếp loại, cần từ ${bar.least}` : `xếp loại ${bar.name}, cần từ ${bar.least}`;
  }
}
