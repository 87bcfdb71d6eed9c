import { ICommandService, type Univer } from '@univerjs/core';

/** Commands that the host gives to the engine. While one runs, what changes is no typing of people. */
export class HostCommands {
  readonly #univer: Univer;
  readonly #unitId: string;
  #isWriting = false;

  constructor(univer: Univer, unitId: string) {
    this.#univer = univer;
    this.#unitId = unitId;
  }

  get isWriting(): boolean {
    return this.#isWriting;
  }

  run(command: string, parameters: object): void {
    const commands = this.#univer.__getInjector().get(ICommandService);
    const done = this.asHost(() => commands.syncExecuteCommand(command, { unitId: this.#unitId, ...parameters }));
    if (!done) throw new Error(`The grid refused ${command}`);
  }

  asHost(task: () => boolean): boolean {
    this.#isWriting = true;
    try {
      return task();
    } finally {
      this.#isWriting = false;
    }
  }
}
