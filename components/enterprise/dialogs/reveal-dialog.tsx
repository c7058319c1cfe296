"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Dialog } from "@/components/ui/dialog";
import type { RevealedContact } from "@/domain/enterprise/contact.schema";
import {
  type EnterpriseContact,
  revealEnterpriseContactInput,
} from "@/domain/enterprise/enterprise-contact.schema";
import { client } from "@/lib/api/client";

const usualReasons = ["电话联系", "寄送材料", "核对信息"];

/** Shows a person's number against a reason; both go into the audit log. */
export function RevealDialog({ contact, onClose }: { contact: EnterpriseContact; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const [revealed, setRevealed] = useState<RevealedContact>();
  const asking = useSubmission({
    schema: revealEnterpriseContactInput,
    send: client.contact.revealOfEnterprise,
    onDone: setRevealed,
  });
  const ask = (why: string) => asking.submit({ id: contact.id, reason: why });
  if (revealed) return <Revealed contact={revealed} onClose={onClose} />;
  return (
    <FormDialog
      title="查看联系人全号"
      submitLabel="查看"
      size="sm"
      isPending={asking.isPending}
      error={asking.error}
      onSubmit={() => ask(reason)}
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">查看人、时间和原因记入审计日志。</p>
      <TextField
        label="查看原因"
        isRequired
        maxLength={200}
        value={reason}
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
              ask(why);
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
