import { createComment } from "./create-comment";
import { listMentionable } from "./list-mentionable";
import { withdrawComment } from "./withdraw-comment";

export const commentProcedures = {
  create: createComment,
  withdraw: withdrawComment,
  mentionable: listMentionable,
};
