export { memberSheet } from '../src/core/bloc/sheets/member-sheets';
export { readMembers } from '../src/core/bloc/sheets/read/read-member';
export { standings } from '../src/core/bloc/standings/standings';
export { UnitFinder } from '../src/core/plan/find-unit';
export { functionNames } from '../src/files/function-names';
export { MEMBER_LIMITS } from '../src/files/limits';
export { readMemberFile, writeMemberFile } from '../src/files/member-file';
export { readBook } from '../src/files/read-xlsx';
export { group, item, planOf } from '../test/core/bloc/plan';
