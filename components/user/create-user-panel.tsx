"use client";

import { type FormEvent, useId, useState } from "react";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SidePanel } from "@/components/ui/side-panel";
import type { IssuedPassword } from "@/domain/user/user.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { IssuedPasswordDialog } from "./issued-password";
import { readUserFields, UserFields } from "./user-fields";

export function CreateUserPanel({ onClose }: { onClose: () => void }) {
  const formId = useId();
  const [issued, setIssued] = useState<IssuedPassword>();
  const create = useCommand(api.user.create.mutationOptions(), { onDone: setIssued });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { phone, ...person } = readUserFields(form);
    create.run({ ...person, username: String(form.get("username") ?? ""), phone: phone || null });
  };
  return (
    <>
      <SidePanel
        title="开立账号"
        note="开立后由安全管理员授予角色，授权前不能登录"
        onClose={onClose}
        isModal
        footer={
          <div className="ml-auto flex gap-2">
            <Button onClick={onClose}>取消</Button>
            <Button type="submit" form={formId} variant="primary" isPending={create.isPending}>
              开立账号
            </Button>
          </div>
        }
      >
        <form id={formId} noValidate onSubmit={onSubmit} className="grid gap-5">
          {create.message ? (
            <Notice tone="breached" isAlert>
              {create.message}
            </Notice>
          ) : null}
          <TextField
            label="用户名"
            name="username"
            isRequired
            maxLength={32}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            help="3 至 32 位字母、数字、点、横线或下划线，以字母开头，如 zhangwei。"
            error={create.fields.username}
          />
          <UserFields fields={create.fields} phoneHelp="选填，只用于联系本人。" />
        </form>
      </SidePanel>
      {issued ? <IssuedPasswordDialog issued={issued} title="账号已开立" onClose={onClose} /> : null}
    </>
  );
}
