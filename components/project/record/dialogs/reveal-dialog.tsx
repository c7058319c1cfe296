"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Dialog } from "@/components/ui/dialog";
import type { RevealedContact } from "@/domain/enterprise/contact.schema";
import { client } from "@/lib/api/client";
import { useRecord } from "../record-context";

const usualReasons = ["电话联系", "寄送材料", "核对信息"];

/** Shows the whole contact against a reason; both go into the audit log. */
export function RevealDialog({ onClose }: { onClose: () => void }) {
  const { project } = useRecord();
  const [reason, setReason] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const reveal = useMutation({
    mutationFn: (why: string) => client.contact.reveal({ projectId: project.id, reason: why }),
  });
  const show = (why: string) => {
    setWasTried(true);
    if (why.trim() !== "" && !reveal.isPending) reveal.mutate(why);
  };
  if (reveal.data) return <Revealed contact={reveal.data} onClose={onClose} />;
  return (
    <FormDialog
      title="查看联系人全号"
      submitLabel="查看"
      size="sm"
      isPending={reveal.isPending}
      error={reveal.error ?? undefined}
      onSubmit={() => show(reason)}
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">查看人、时间和原因记入审计日志。</p>
      <TextField
        label="查看原因"
        isRequired
        value={reason}
        maxLength={200}
        error={wasTried && reason.trim() === "" ? "填写查看原因" : undefined}
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
