"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { PrintButton } from "@/components/ui/print-button";
import type { EditedMeeting } from "./meeting-dialog";

const MeetingDialog = dynamic(() => import("./meeting-dialog").then((module) => module.MeetingDialog), {
  ssr: false,
});
const GiveDialog = dynamic(() => import("./give-dialog").then((module) => module.GiveDialog), { ssr: false });

export function NewMeetingButton({ today }: { today: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon="plus" onClick={() => setIsOpen(true)}>
        登记调度会
      </Button>
      {isOpen ? <MeetingDialog today={today} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

/** What may be done on the page of a meeting. */
export function MeetingButtons({ meeting, canEdit }: { meeting: EditedMeeting; canEdit: boolean }) {
  const [open, setOpen] = useState<"edit" | "give" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <PrintButton />
      {canEdit ? (
        <>
          <Button icon="edit" onClick={() => setOpen("edit")}>
            修改
          </Button>
          <Button variant="primary" icon="plus" onClick={() => setOpen("give")}>
            交办
          </Button>
        </>
      ) : null}
      {open === "edit" ? <MeetingDialog meeting={meeting} today={meeting.heldOn} onClose={close} /> : null}
      {open === "give" ? <GiveDialog meetingId={meeting.id} onClose={close} /> : null}
    </>
  );
}
