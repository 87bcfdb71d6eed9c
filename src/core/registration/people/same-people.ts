import { foldedWords } from '../../names/fold';
import { personKey } from '../../names/honorifics';
import { nameKey } from '../../names/same-name';
import { readNumber } from '../../numbers/read-number';
import { textOf } from '../../table/sheet-cells';
import type { Registrant } from '../table/registration-sheet';

const SEPARATOR = ' | ';

/** The unit of a row, by which it is told whether two rows are of one unit. */
export function unitKey({ unit: { unit, text } }: Registrant): string {
  return unit ? nameKey(unit.name) : nameKey(text);
}

/** A name in two units, as the key under which it is remembered whether that is one person. */
export function pairKey(one: Registrant, other: Registrant): string {
  return [personKey(one.name), ...[unitKey(one), unitKey(other)].sort()].join(SEPARATOR);
}

/** The key of the name that a pair begins with. */
export function nameOfPair(pair: string): string {
  return pair.split(SEPARATOR)[0]!;
}

/** The year of birth that a row tells. */
function yearOfBirth(person: Registrant): number | null {
  const cell = person.value('born');
  const year = /\b(19|20)\d{2}\b/.exec(textOf(cell));
  if (year) return Number(year[0]);
  const days = readNumber(cell);
  // A date that Excel made of a birthday.
  return typeof days === 'number' && days > 3000 ? 1900 + Math.floor(days / 365.25) : null;
}

/** `CV` is short for `Chuyên viên`. */
function isSamePosition(a: string, b: string): boolean {
  const initials = (text: string): string =>
    text
      .split(' ')
      .map((word) => word[0])
      .join('');
  return a === b || initials(a) === b || a === initials(b);
}

function positionKey(person: Registrant): string {
  return foldedWords(person.position);
}

/**
 * What two rows of one name are. Where both tell a year of birth, or both a position, that decides; then what somebody has
 * said; else one unit makes them one person, and two units leave it open.
 */
export function likeness(
  one: Registrant,
  other: Registrant,
  said: Readonly<Record<string, 'same' | 'different'>>,
): 'same' | 'different' | 'open' {
  const [born, otherBorn] = [yearOfBirth(one), yearOfBirth(other)];
  if (born !== null && otherBorn !== null) return born === otherBorn ? 'same' : 'different';
  const [position, otherPosition] = [positionKey(one), positionKey(other)];
  if (position !== '' && otherPosition !== '' && !isSamePosition(position, otherPosition)) return 'different';
  if (unitKey(one) === unitKey(other)) return 'same';
  return said[pairKey(one, other)] ?? 'open';
}

/**
 * Whether two rows are the same person's under different titles, in lists that are made title by title: they are one
 * registration of several titles.
 */
export function areListedByTitle(one: Registrant, other: Registrant): boolean {
  const [own, others] = [one, other].map(({ sheet, at }) => sheet.titles.at(at));
  if (!own!.isOfGroup || !others!.isOfGroup) return false;
  const codes = new Set(own!.titles.map(({ code }) => code));
  return !others!.titles.some(({ code }) => codes.has(code));
}

/** The same where months lie between the two rows, in which somebody may have got another position. */
export function isLaterSelf(one: Registrant, other: Registrant): boolean {
  const [born, otherBorn] = [yearOfBirth(one), yearOfBirth(other)];
  return born === null || otherBorn === null || born === otherBorn;
}
