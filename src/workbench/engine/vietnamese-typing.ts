import {
  CellValueType,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY as FORMULA_BAR,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY as CELL_EDITOR,
  type Univer,
} from '@univerjs/core';
import { DocSelectionRenderService, IEditorService } from '@univerjs/docs-ui';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { storedFormula } from './local-formula';
import { typedValue } from './typed-values';

/** Lets Vietnamese text be typed into cells and the formula bar alike. Returns the function that takes it back. */
export function supportVietnameseTyping(univer: Univer): () => void {
  const reading = readTypedText(univer);
  const focused = keepFormulaBarFocus(univer);
  return () => {
    focused();
    reading();
  };
}

/**
 * Text that a keyboard driver sends as letters and combining marks is kept composed (NFC), as Excel users expect; days
 * and decimals are read the Vietnamese way, before the engine reads them the American way.
 */
function readTypedText(univer: Univer): () => void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  const subscription = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, location, next) => {
      if (!cell || cell.p) return next(cell);
      if (typeof cell.f === 'string') return next({ ...cell, f: storedFormula(cell.f) });
      if (typeof cell.v !== 'string') return next(cell);
      const own = location.worksheet.getCellStyle(location.row, location.col);
      const typed = typedValue(cell.v, own?.n?.pattern);
      if (typed === null) return next({ ...cell, v: cell.v.normalize('NFC') });
      if (typed.kind === 'text') return { ...cell, v: cell.v.normalize('NFC'), t: CellValueType.STRING };
      const pattern = own?.n?.pattern ?? typed.format;
      const style = pattern ? { s: { ...own, n: { pattern } } } : {};
      return { ...cell, v: typed.value, t: CellValueType.NUMBER, ...style };
    },
  });
  return () => void subscription();
}

/**
 * Editing that starts in the formula bar stays there. The engine opens the cell's own editor as well and moves the
 * keyboard focus to it a moment later; the bar remains the current editor, and every key typed is lost. So the focus
 * goes back to the bar as soon as it is taken away.
 */
function keepFormulaBarFocus(univer: Univer): () => void {
  const injector = univer.__getInjector();
  const bridge = injector.get(IEditorBridgeService);
  const editors = injector.get(IEditorService);
  const isOpen = (): boolean => bridge.isVisible().visible === true;
  let startedInBar = false;

  const giveBack = (): void => {
    const bar = editors.getEditor(FORMULA_BAR);
    if (!startedInBar || !isOpen() || !bar) return;
    if (editors.getFocusId() !== FORMULA_BAR) editors.focus(FORMULA_BAR);
    const selection = bar.render.with(DocSelectionRenderService);
    if (!selection.isFocusing) selection.focus();
    if (selection.isOnPointerEvent || selection.getAllTextRanges().length > 0) return;
    // Without a caret the bar takes no input: put it back where it was, else at the end.
    const end = Math.max((bar.getDocumentData().body?.dataStream ?? '\r\n').length - 2, 0);
    const kept = bar.getSelectionRanges().filter(({ endOffset }) => (endOffset ?? 0) <= end);
    bar.setSelectionRanges(kept.length > 0 ? kept : [{ startOffset: end, endOffset: end }]);
  };
  const onPointerDown = ({ target }: PointerEvent): void => {
    if (!(target instanceof HTMLCanvasElement)) return;
    if (target.closest('[data-u-comp="formula-bar"]')) startedInBar = true;
    else if (target.id === 'univer-doc-main-canvas' || !isOpen()) startedInBar = false;
  };
  const onPointerUp = (): void => {
    if (!isOpen()) startedInBar = false;
  };
  const onFocusIn = ({ target }: FocusEvent): void => {
    const isCellEditor = target instanceof HTMLElement && target.id === `__editor_${CELL_EDITOR}`;
    // After the engine has finished moving the focus, and before the next key.
    if (startedInBar && isCellEditor) queueMicrotask(giveBack);
  };
  window.addEventListener('pointerdown', onPointerDown, true);
  window.addEventListener('pointerup', onPointerUp, true);
  window.addEventListener('focusin', onFocusIn, true);
  const closing = bridge.visible$.subscribe(({ visible }) => {
    if (!visible) startedInBar = false;
  });
  return () => {
    window.removeEventListener('pointerdown', onPointerDown, true);
    window.removeEventListener('pointerup', onPointerUp, true);
    window.removeEventListener('focusin', onFocusIn, true);
    closing.unsubscribe();
  };
}
