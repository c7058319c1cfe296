import { createMeeting, updateMeeting } from "./create-meeting";
import { getMeeting } from "./get-meeting";
import { giveAssignment } from "./give-assignment";
import { listAssignments } from "./list-assignments";
import { listMeetings } from "./list-meetings";
import { cancelAssignment, closeAssignment, reportAssignment, sendBackAssignment } from "./take-steps";

export const meetingProcedures = {
  list: listMeetings,
  get: getMeeting,
  create: createMeeting,
  update: updateMeeting,
};

export const assignmentProcedures = {
  list: listAssignments,
  give: giveAssignment,
  report: reportAssignment,
  close: closeAssignment,
  sendBack: sendBackAssignment,
  cancel: cancelAssignment,
};
