import { cellAddress } from '../../../src/core/findings/address';
import type { Finding } from '../../../src/core/findings/finding';
import {
  checkRegistration as check,
  type CheckRequest,
} from '../../../src/core/registration/checks/check-registration';
import { readRegistration as read } from '../../../src/core/registration/reading/read-registration';
import type { Registrant, RegistrationSheet } from '../../../src/core/registration/table/registration-sheet';
import type { Registration } from '../../../src/core/registration/table/registration';
import { golden } from '../../golden/golden';

/*
 * Reading and checking, of which all is held against golden files by what went in: a test then asks for what it is about.
 */

const inputs = new WeakMap<Registration, unknown>();

export function readRegistration(...args: Parameters<typeof read>): Registration {
  const [sheets, units, choices] = args;
  const registration = read(...args);
  const input = [sheets, units.units.map(({ name }) => name), choices];
  inputs.set(registration, input);
  golden('registrations', input, registration.sheets.map(sheetRead));
  return registration;
}

export function checkRegistration(request: CheckRequest): readonly Finding[] {
  const { registration, units, ...others } = request;
  const findings = check(request);
  const received = others.receivedFrom && units.units.map((unit) => others.receivedFrom!(unit.name));
  // What was won in earlier years is asked for by name and cannot be listed: tests with it say themselves what is found.
  const isHeld = !others.holdings;
  if (isHeld) golden('registration-findings', [inputs.get(registration), others, received], findings.map(line));
  return findings;
}

/** All that a finding says, on one line. */
export function line({ code, variant, gravity, cell, values, related = [], source = '' }: Finding): string {
  const places = [cell, ...related].map((place) => (place ? `${place.sheet}!${cellAddress(place)}` : '–'));
  return `${gravity} ${code}${variant ? ` (${variant})` : ''} ${places.join(' ')} ${JSON.stringify(values)} ${source}`.trim();
}

/** What a table was taken for, and who stands in it. */
export function sheetRead({ name, facts, people, joinedRows }: RegistrationSheet): unknown {
  const { role, isSummary, lists, layout, headings, titleColumn, years, headingRows, hiddenRows } = facts;
  const shown = headings.map(({ text, column, meaning }) => `${column} ${text}: ${meaning ?? '–'}`);
  const table = `${role}, ${lists}, ${layout}${isSummary ? ', a summary' : ''}, titles in ${titleColumn}`;
  const where = `heading ${headingRows.first}–${headingRows.last}, spanned ${[...facts.spanned].join(' ')}`;
  const rows = `joined ${joinedRows.join(' ')}, hidden ${hiddenRows.join(' ')}, years ${years.map(({ year }) => year).join(' ')}`;
  return { name, table, where, rows, headings: shown, people: people.map(personRead) };
}

function personRead(one: Registrant): string {
  const { name, kind, unit, position, titles, hasDeclined } = one;
  const given = titles.map(({ text, code, column }) => `${text}=${code ?? '?'}@${column}`).join(', ');
  const from = `${unit.text} (${unit.from}: ${unit.unit?.name ?? '?'})`;
  return `${cellAddress(one.cell('name'))} ${kind} ${name} | ${position} | ${from} | ${given}${hasDeclined ? ' declined' : ''}`;
}
