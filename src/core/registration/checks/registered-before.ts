import { isStateAward } from '../../names/other-awards';
import { isAtLeast, isSameWay } from '../../names/title-levels';
import { personKey } from '../../names/honorifics';
import type { TitleCode } from '../../names/titles';
import { folded } from '../../names/fold';
import type { Plan } from '../../plan/plan';
import { inBlocks, type Steps } from '../../steps';
import type { Registrant, RegistrationSheet } from '../table/registration-sheet';
import type { RegisteredTitle } from '../table/row-facts';
import { isLaterSelf, unitKey } from '../people/same-people';
import { readTitles } from '../reading/read-titles';
import type { Report } from './check';

/** Forms of praise follow from the year's results; that nobody registered one says nothing. */
const PRAISE: TitleCode = 'GK';
const REGISTERED = /dang ky/;

/**
 * At the end of a year: who is proposed without having registered, or for more than was registered. A person is looked for
 * by name, in the same unit first; a higher registered title covers the lower ones of its way.
 */
export function* registeredBefore(
  registered: readonly RegistrationSheet[],
  proposed: readonly RegistrationSheet[],
  plan: Plan,
  report: Report,
): Steps<void> {
  if (proposed.length === 0) return;
  const before = yield* peopleIn(registered, hashesOf(proposed));
  const condition = plan.conditions.find(({ kind, content }) => kind === 'general' && REGISTERED.test(folded(content)));
  const source = condition?.source.section;
  for (const sheet of proposed) {
    // A table may itself say what was registered.
    const tells = sheet.columns.has('registered');
    if (!tells && registered.length === 0) continue;
    yield* inBlocks(0, sheet.count, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const person = sheet.person(at);
        if (person.titles.length === 0 || person.name === '') continue;
        const own = tells ? readTitles(person.text('registered')).flatMap(({ code }) => code ?? []) : [];
        const others = codesOf(person, before.get(personKey(person.name)) ?? []);
        compare(person, [...new Set([...own, ...others])], (code, title, gravity, registered) =>
          report({
            code,
            gravity,
            cell: person.titleCell(title),
            values: { name: person.name, found: title.text, registered: registered.join(', ') },
            ...(source && { source }),
          }),
        );
      }
    });
  }
}

/** What somebody has registered: in their unit, else, after a transfer, in another. */
function codesOf(person: Registrant, ofName: readonly Registrant[]): readonly TitleCode[] {
  const same = ofName.filter((other) => other.kind === person.kind && isLaterSelf(person, other));
  const ofUnit = same.filter((other) => unitKey(other) === unitKey(person));
  return (ofUnit.length > 0 ? ofUnit : same).flatMap(({ titles }) => titles.flatMap(({ code }) => code ?? []));
}

function compare(
  person: Registrant,
  registered: readonly TitleCode[],
  tell: (
    code: 'row/not-registered' | 'row/above-registered',
    title: RegisteredTitle,
    gravity: 'error' | 'warning',
    registered: readonly TitleCode[],
  ) => void,
): void {
  if (registered.length === 0) {
    const asked = person.titles.find(({ code, text }) => code !== null || !isStateAward(text));
    if (asked) tell('row/not-registered', asked, 'error', registered);
    return;
  }
  for (const title of person.titles) {
    const { code } = title;
    if (code === null || registered.some((own) => isAtLeast(own, code))) continue;
    if (registered.some((own) => isSameWay(own, code))) tell('row/above-registered', title, 'warning', registered);
    else if (!isSameWay(code, PRAISE)) tell('row/not-registered', title, 'error', registered);
  }
}

function hashesOf(sheets: readonly RegistrationSheet[]): ReadonlySet<number> {
  return new Set(sheets.flatMap(({ hashes }) => [...hashes]));
}

/** The rows whose names have the letters of one that is looked for, by name. */
function* peopleIn(
  sheets: readonly RegistrationSheet[],
  wanted: ReadonlySet<number>,
): Steps<ReadonlyMap<string, readonly Registrant[]>> {
  const found = new Map<string, Registrant[]>();
  for (const sheet of sheets) {
    yield* inBlocks(0, sheet.count, (from, to) => {
      for (let at = from; at < to; at += 1) {
        if (!wanted.has(sheet.hashes[at]!)) continue;
        const person = sheet.person(at);
        const key = personKey(person.name);
        found.set(key, [...(found.get(key) ?? []), person]);
      }
    });
  }
  return found;
}
