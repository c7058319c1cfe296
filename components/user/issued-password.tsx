"use client";

import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import type { IssuedPassword } from "@/domain/user/user.schema";

type IssuedPasswordDialogProps = { issued: IssuedPassword; title: string; onClose: () => void };

/** The one time a password can be read. */
export function IssuedPasswordDialog({ issued, title, onClose }: IssuedPasswordDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      size="sm"
      footer={
        <Button variant="primary" onClick={onClose}>
          已转交
        </Button>
      }
    >
      <p className="text-ink-muted">
        一次性密码只在此处显示一次，关闭后无法再查看。当面或电话转交本人，首次登录须修改。
      </p>
      <dl className="mt-4 grid gap-2 rounded-md bg-sunken px-4 py-3">
        <div className="flex items-center gap-3">
          <dt className="w-14 shrink-0 text-ink-muted">用户名</dt>
          <dd className="font-mono select-all">{issued.username}</dd>
        </div>
        <div className="flex items-center gap-3">
          <dt className="w-14 shrink-0 text-ink-muted">密码</dt>
          <dd className="flex min-w-0 items-center gap-1 font-mono text-lg">
            <span className="select-all">{issued.password}</span>
            <CopyButton value={issued.password} what="密码" />
          </dd>
        </div>
      </dl>
    </Dialog>
  );
}
