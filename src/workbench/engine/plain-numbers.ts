import { CellValueType, InterceptorEffectEnum, isDefaultFormat, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { LOCALES, type GridLanguage } from './grid-texts';

/**
 * Shows numbers that have no format of their own with the decimal mark of the page's language, as the engine does for those
 * that have one. What the cells hold stays.
 */
export function showPlainNumbers(injector: Injector, language: () => GridLanguage): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // Only the value: what else the cell looks like is not touched.
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler(cell, location, next) {
      if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN) return next(cell);
      const style = typeof cell.s === 'string' ? location.workbook.getStyles().get(cell.s) : cell.s;
      if (!isDefaultFormat(style?.n?.pattern)) return next(cell);
      const text = String(cell.v);
      const { mark } = LOCALES[language()];
      if (mark === '.' || !text.includes('.')) return next(cell);
      return next({ ...cell, v: text.replace('.', mark), t: CellValueType.NUMBER });
    },
  });
}
