'use strict';

/**
 * Rooms that are mutated together, with the tests that judge them and the share of mutants that these must find. The first test
 * that fails ends the matter, so that a room's own tests come first; who survives costs all of them, so that the rooms
 * below are not judged by those above.
 */
const GROUPS = {
  figures: {
    rooms: ['numbers', 'names', 'dates', 'scoring', 'ranking', 'quotas'],
    tests: ['numbers', 'names', 'dates', 'scoring', 'ranking', 'quotas', 'keywords']
      .map((room) => `core/${room}`)
      .concat('functions/'),
    least: 85,
  },
  plan: { rooms: ['plan'], tests: ['core/plan/'], least: 80 },
  registration: {
    rooms: ['registration'],
    tests: ['core/registration/', 'samples/', 'files/registration'],
    least: 80,
  },
  bloc: { rooms: ['bloc'], tests: ['core/bloc/', 'files/blocs', 'files/member'], least: 80 },
};

/** The group that this process works on, which it is told by its environment. */
const chosen = () => GROUPS[process.env.THIDUA_MUTATION_GROUP] ?? GROUPS.figures;

module.exports = { chosen, GROUPS };
