import { addMember } from "./add-member";
import { listCandidates } from "./list-candidates";
import { listMembers } from "./list-members";
import { removeMember } from "./remove-member";

export const memberProcedures = {
  list: listMembers,
  candidates: listCandidates,
  add: addMember,
  remove: removeMember,
};
