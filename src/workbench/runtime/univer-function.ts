import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { shapedArguments } from './arguments';
import type { FunctionMetadata } from './function-metadata';
import { FunctionError, shownError, type FunctionTable } from './script-runtime';

/** Told of the sentences that come with errors, by the place of the cell. */
export interface ErrorNotes {
  set(sheetId: string, row: number, column: number, message: string): void;
  clear(sheetId: string, row: number, column: number): void;
}

/** What a blank cell is handed over as. Builds of Excel differ; null is what the documentation says. */
export type BlankValue = null | '' | 0;

/** A custom function as the formula engine calls it. It keeps blanks, texts and errors apart, and never throws. */
export class UniverFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly functions: FunctionTable,
    private readonly notes: ErrorNotes,
    private readonly blank: BlankValue = null,
  ) {
    super(name);
    this.minParams = metadata.parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = metadata.parameters.some(({ repeating }) => repeating) ? 255 : metadata.parameters.length;
  }

  /** A text in quotes stays text: the engine would read `"10/3/2022"` as 3 October and `"1,250"` as 1250. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const implementation = this.functions.get(this.metadata.id);
    if (!implementation) return ErrorValueObject.create(ErrorType.NAME);
    this.notes.clear(this.subUnitId ?? '', this.row, this.column);
    try {
      const result = implementation(
        ...shapedArguments(
          this.metadata,
          variants.map((value) => fromEngine(value, this.blank)),
        ),
      );
      return Array.isArray(result) ? this.toArray(result as unknown[][]) : this.toValue(result, 0, 0);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  private toArray(rows: readonly (readonly unknown[])[]): BaseValueObject {
    const values = rows.map((row, at) => row.map((value, column) => this.toValue(value, at, column)));
    if (values.length === 1 && values[0]!.length === 1) return values[0]![0]!;
    return new ArrayValueObject({
      calculateValueList: values,
      rowCount: values.length,
      columnCount: values[0]?.length ?? 0,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }

  private toValue(value: unknown, rowOffset: number, columnOffset: number): BaseValueObject {
    if (typeof value === 'number') return NumberValueObject.create(value);
    if (typeof value === 'string') return StringValueObject.create(value);
    if (typeof value === 'boolean') return BooleanValueObject.create(value);
    if (value === null || value === undefined) return NumberValueObject.create(0);
    const { code, message } = shownError(value);
    if (message) this.notes.set(this.subUnitId ?? '', this.row + rowOffset, this.column + columnOffset, message);
    return ErrorValueObject.create(code as ErrorType);
  }
}

function fromEngine(value: BaseValueObject, blank: BlankValue): unknown {
  if (value.isArray()) {
    return (value as ArrayValueObject)
      .getArrayValue()
      .map((row) => row.map((cell) => (cell ? fromEngine(cell, blank) : blank)));
  }
  if (value.isNull()) return blank;
  if (value.isError()) return new FunctionError((value as ErrorValueObject).getErrorType());
  return value.getValue();
}
