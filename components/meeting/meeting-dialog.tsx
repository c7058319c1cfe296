"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { createMeetingInput, type MeetingDetail, updateMeetingInput } from "@/domain/meeting/meeting.schema";
import { client } from "@/lib/api/client";
import { newId } from "@/lib/new-id";
import { paths } from "@/lib/paths";

export type EditedMeeting = Pick<MeetingDetail, "id" | "version" | "heldOn" | "title" | "note">;

type MeetingDialogProps = {
  /** Left out for a new one. */
  meeting?: EditedMeeting;
  today: string;
  onClose: () => void;
};

/** Day, name and minutes of a meeting. */
export function MeetingDialog({ meeting, today, onClose }: MeetingDialogProps) {
  const router = useRouter();
  const [id] = useState(() => meeting?.id ?? newId());
  const [heldOn, setHeldOn] = useState(meeting?.heldOn ?? today);
  const [title, setTitle] = useState(meeting?.title ?? "");
  const [note, setNote] = useState(meeting?.note ?? "");
  const onDone = () => {
    toast(meeting ? "会议已修改" : "会议已登记");
    onClose();
    if (meeting) router.refresh();
    else router.push(paths.meeting(id));
  };
  const creating = useSubmission({ schema: createMeetingInput, send: client.meeting.create, onDone });
  const updating = useSubmission({ schema: updateMeetingInput, send: client.meeting.update, onDone });
  const saving = meeting ? updating : creating;
  const values = { id, heldOn, title, ...(note.trim() === "" ? {} : { note }) };
  const submit = () =>
    meeting ? updating.submit({ ...values, version: meeting.version }) : creating.submit(values);
  return (
    <FormDialog
      title={meeting ? "修改会议" : "登记调度会"}
      submitLabel={meeting ? "保存" : "登记"}
      size="lg"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="会议名称"
        isRequired
        maxLength={80}
        autoComplete="off"
        placeholder="十一月第四次招商调度会"
        value={title}
        error={saving.errors.title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <DateField
        label="会议日期"
        isRequired
        value={heldOn}
        error={saving.errors.heldOn}
        onChange={(event) => setHeldOn(event.target.value)}
      />
      <TextArea
        label="会议纪要"
        rows={8}
        maxLength={4000}
        value={note}
        error={saving.errors.note}
        help="议题、意见和结论；交办的事另行逐件登记"
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
