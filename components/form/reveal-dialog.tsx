"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Dialog } from "@/components/ui/dialog";
import { type RevealedContact, revealReason } from "@/domain/enterprise/contact.schema";
import { FormDialog } from "./form-dialog";
import { TextField } from "./text-field";
import { useSubmission } from "./use-submission";

const usualReasons = ["电话联系", "寄送材料", "核对信息"];

type RevealDialogProps = { ask: (reason: string) => Promise<RevealedContact>; onClose: () => void };

/** Shows the whole contact against a reason; both go into the audit log. */
export function RevealDialog({ ask, onClose }: RevealDialogProps) {
  const [reason, setReason] = useState("");
  const [revealed, setRevealed] = useState<RevealedContact>();
  const asking = useSubmission({
    schema: revealReason,
    send: (given) => ask(given.reason),
    onDone: setRevealed,
  });
  const show = (why: string) => {
    if (!asking.isPending) asking.submit({ reason: why });
  };
  if (revealed) return <Revealed contact={revealed} onClose={onClose} />;
  return (
    <FormDialog
      title="查看联系人全号"
      submitLabel="查看"
      size="sm"
      isPending={asking.isPending}
      error={asking.error}
      onSubmit={() => show(reason)}
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">查看人、时间和原因记入审计日志。</p>
      <TextField
        label="查看原因"
        isRequired
        value={reason}
        maxLength={200}
        error={asking.errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        {usualReasons.map((why) => (
          <Button
            key={why}
            size="sm"
            onClick={() => {
              setReason(why);
              show(why);
            }}
          >
            {why}
          </Button>
        ))}
      </div>
    </FormDialog>
  );
}

function Revealed({ contact, onClose }: { contact: RevealedContact; onClose: () => void }) {
  const { name, title, phone, email } = contact;
  return (
    <Dialog
      isOpen
      isDismissable
      onClose={onClose}
      title="联系人"
      size="sm"
      footer={
        <Button variant="primary" onClick={onClose}>
          关闭
        </Button>
      }
    >
      <DescriptionList>
        <Description label="姓名">{name}</Description>
        <Description label="职务">{title ?? ""}</Description>
        <Description label="电话">
          {phone ? (
            <span className="inline-flex flex-wrap items-center gap-1">
              <a href={`tel:${phone}`} className="link tabular-nums">
                {phone}
              </a>
              <CopyButton value={phone} what="电话" />
            </span>
          ) : (
            ""
          )}
        </Description>
        <Description label="邮箱">
          {email ? (
            <a href={`mailto:${email}`} className="link break-all">
              {email}
            </a>
          ) : (
            ""
          )}
        </Description>
      </DescriptionList>
    </Dialog>
  );
}
