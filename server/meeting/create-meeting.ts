import { eq } from "drizzle-orm";
import { meetings } from "@/db/schema";
import { createMeetingInput, updateMeetingInput } from "@/domain/meeting/meeting.schema";
import { versionedResult } from "@/domain/project/update-project.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { signedIn } from "../project/signed-in";
import { isOwnMeeting, loadMeeting } from "./load-meeting";

/** Writes a 调度会 down; a second click of the same form writes nothing. */
export const createMeeting = command({
  name: "meeting.create",
  permission: "meeting.hold",
  summary: "登记调度会",
  method: "POST",
  path: "/meetings",
  input: createMeetingInput,
  output: versionedResult,
  run: async ({ tx, actor, input }) => {
    const { userId } = signedIn(actor);
    const inserted = await tx
      .insert(meetings)
      .values({ ...input, createdBy: userId })
      .onConflictDoNothing({ target: meetings.id })
      .returning({ id: meetings.id });
    if (inserted.length === 0) {
      const [before] = await tx.select().from(meetings).where(eq(meetings.id, input.id));
      if (before?.createdBy !== userId) throw ruleError("ID_ALREADY_USED");
    }
    return { id: input.id, version: 1 };
  },
  audit: ({ input }) => ({
    subject: { type: "meeting", id: input.id },
    detail: { name: input.title, heldOn: input.heldOn },
  }),
});

/** Changes day, name or minutes. Throws CONFLICT. */
export const updateMeeting = command({
  name: "meeting.update",
  permission: "meeting.hold",
  summary: "修改调度会",
  method: "PATCH",
  path: "/meetings/{id}",
  input: updateMeetingInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => loadMeeting(tx, actor, input.id),
  guard: ({ actor, row }) => isOwnMeeting(actor, row),
  run: async ({ tx, input }) => {
    const { heldOn, title, note = null } = input;
    await updateVersioned(tx, meetings, input, { heldOn, title, note });
    return { id: input.id, version: input.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "meeting", id: row.id },
    detail: { name: input.title, heldOn: input.heldOn, from: row.title },
  }),
});
