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
        const registered = [...new Set([...own, ...others])];
        for (const { title, isAbove } of unregistered(person, registered)) {
          const where = { cell: person.titleCell(title), ...(source && { source }) };
          const values = { name: person.name, found: title.text };
          if (!isAbove) report({ code: 'row/not-registered', values, ...where });
          else {
            const named = { ...values, registered: registered.join(', ') };
            report({ code: 'row/above-registered', values: named, ...where });
          }
        }
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

/** The titles that somebody is proposed for without having registered them, and whether a lower one was registered. */
function unregistered(
  person: Registrant,
  registered: readonly TitleCode[],
): readonly { readonly title: RegisteredTitle; readonly isAbove: boolean }[] {
  if (registered.length === 0) {
    const asked = person.titles.find(({ code, text }) => code !== null || !isStateAward(text));
    return asked ? [{ title: asked, isAbove: false }] : [];
  }
  return person.titles.flatMap((title) => {
    const { code } = title;
    if (code === null || registered.some((before) => isAtLeast(before, code))) return [];
    const isAbove = registered.some((before) => isSameWay(before, code));
    return isAbove || !isSameWay(code, PRAISE) ? [{ title, isAbove }] : [];
  });
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
