import {
  ICommandService,
  IUniverInstanceService,
  type ICellData,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FormulaRuntimeService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IHyperlinkEngineFormulaService,
  NumberValueObject,
  StringValueObject,
  UniverFormulaEnginePlugin,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { BookValue } from '../../files/book';

/** The results that a file has for a formula which the engine cannot compute; more than one where they spill. */
export interface KeptResult {
  readonly formula: string;
  readonly results: readonly (readonly (BookValue | undefined)[])[];
}

/** What a cell has to carry so that its results stay. */
export function keeping(kept: KeptResult): ICellData['custom'] {
  return { kept };
}

/** The results that stand in the place of what a cell's formula would give, as long as it is the formula of the file. */
export function keptResultOf(cell: Nullable<ICellData>): KeptResult | null {
  const kept = cell?.custom?.['kept'] as KeptResult | undefined;
  return kept && cell!.f === `=${kept.formula}` ? kept : null;
}

/** The formula engine, which leaves in the cells what they keep. */
export class KeepingFormulaPlugin extends UniverFormulaEnginePlugin {
  protected override _initializeWithOverride(): void {
    super._initializeWithOverride();
    this._injector.replace([
      IFormulaRuntimeService,
      {
        useFactory: (config: IFormulaCurrentConfigService, links: IHyperlinkEngineFormulaService) =>
          new KeepingRuntime(config, links),
        deps: [IFormulaCurrentConfigService, IHyperlinkEngineFormulaService],
      },
    ]);
  }

  override onReady(): void {
    super.onReady();
    const workbooks = this._injector.get(IUniverInstanceService);
    const follow = this._injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
      if (id !== SetRangeValuesMutation.id) return;
      const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const sheet = workbooks.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
      if (!sheet || !cellValue) return;
      if (options?.['applyFormulaCalculationResult']) leaveOthers(sheet, cellValue);
      else followMoves(sheet, cellValue);
    });
    this.disposeWithMe(follow);
  }
}

/**
 * A formula whose cells were moved, or whose sheet got another name, is the same formula. The engine writes it and nothing
 * else; whoever types or pastes one writes the value as well.
 */
function followMoves(sheet: Worksheet, cells: NonNullable<ISetRangeValuesMutationParams['cellValue']>): void {
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns as Record<string, Nullable<ICellData>>)) {
      if (typeof cell?.f !== 'string' || 'v' in cell) continue;
      const kept = keptResultOf(sheet.getCellRaw(Number(row), Number(column)));
      if (kept) cell.custom = keeping({ ...kept, formula: cell.f.slice(1) });
    }
  }
}

/** A result that comes late does not take the place of what was written over its formula meanwhile. */
function leaveOthers(sheet: Worksheet, cells: NonNullable<ISetRangeValuesMutationParams['cellValue']>): void {
  for (const [row, columns] of Object.entries(cells)) {
    for (const column of Object.keys(columns as object)) {
      const cell = sheet.getCellRaw(Number(row), Number(column));
      if (!cell?.f && !cell?.si) delete (columns as Record<string, unknown>)[column];
    }
  }
}

class KeepingRuntime extends FormulaRuntimeService {
  readonly #config: IFormulaCurrentConfigService;

  constructor(config: IFormulaCurrentConfigService, links: IHyperlinkEngineFormulaService) {
    super(config, links);
    this.#config = config;
  }

  override setRuntimeData(result: FunctionVariantType): void {
    const { currentUnitId: unitId, currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = this;
    const cell = this.#config.getUnitData()[unitId]?.[sheetId]?.cellData.getValue(row, column);
    const kept = keptResultOf(cell);
    super.setRuntimeData(kept ? asResult(kept, { unitId, sheetId, row, column }) : result);
  }
}

type Place = { readonly unitId: string; readonly sheetId: string; readonly row: number; readonly column: number };

function asResult({ results }: KeptResult, place: Place): BaseValueObject {
  const values = results.map((row) => row.map(asValue));
  if (values.length === 1 && values[0]!.length === 1) return values[0]![0]!;
  return new ArrayValueObject({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]!.length,
    ...place,
  });
}

function asValue(value: BookValue | undefined): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  const error = Object.values(ErrorType).find((code) => code === value);
  return error ? ErrorValueObject.create(error) : StringValueObject.create(value ?? '');
}
