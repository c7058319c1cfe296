"use client";

import { type FormEvent, useState } from "react";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { client } from "@/lib/api/client";
import { type Failure, failureOf } from "@/lib/api/failure";
import { paths } from "@/lib/paths";
import { NewPasswordField } from "./new-password-field";
import { requestSignOut } from "./request-sign-in";

type ChangePasswordFormProps = { username: string; isRequired: boolean };

const differs = "两次输入的新密码不一致";

async function leave() {
  await requestSignOut();
  window.location.assign(paths.signIn);
}

export function ChangePasswordForm({ username, isRequired }: ChangePasswordFormProps) {
  const [failure, setFailure] = useState<Failure>();
  const [revoked, setRevoked] = useState<number>();
  const [isPending, setIsPending] = useState(false);
  const fields = failure?.fields ?? {};

  const submit = async (form: FormData) => {
    const read = (name: string) => String(form.get(name) ?? "");
    const newPassword = read("newPassword");
    if (newPassword !== read("repeated"))
      return setFailure({
        code: "VALIDATION",
        message: differs,
        rule: undefined,
        fields: { repeated: differs },
      });
    setIsPending(true);
    try {
      const answer = await client.account.changePassword({
        currentPassword: read("currentPassword"),
        newPassword,
      });
      setRevoked(answer.revoked);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setIsPending(false);
    }
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isPending) void submit(new FormData(event.currentTarget));
  };

  if (revoked !== undefined) return <Changed revoked={revoked} />;
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      {failure && Object.keys(fields).length === 0 ? (
        <Notice tone="breached" isAlert>
          {failure.message}
        </Notice>
      ) : null}
      <input type="hidden" name="username" autoComplete="username" value={username} readOnly />
      <TextField
        label={isRequired ? "收到的一次性密码或现用密码" : "现用密码"}
        name="currentPassword"
        type="password"
        isRequired
        autoComplete="current-password"
        maxLength={256}
        error={fields.currentPassword}
      />
      <NewPasswordField label="新密码" name="newPassword" username={username} error={fields.newPassword} />
      <TextField
        label="再输入一次新密码"
        name="repeated"
        type="password"
        isRequired
        autoComplete="new-password"
        maxLength={128}
        error={fields.repeated}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" size="lg" isPending={isPending} className="flex-1">
          修改密码
        </Button>
        {isRequired ? (
          <Button size="lg" onClick={() => void leave()}>
            退出登录
          </Button>
        ) : (
          <ButtonLink href={paths.home} size="lg">
            返回
          </ButtonLink>
        )}
      </div>
    </form>
  );
}

function Changed({ revoked }: { revoked: number }) {
  return (
    <div className="grid gap-5">
      <Notice tone="plan" title="密码已修改" isAlert>
        {revoked > 0 ? `其他 ${revoked} 处登录已退出，本次登录不受影响。` : "本次登录不受影响。"}
      </Notice>
      <ButtonLink href={paths.home} variant="primary" size="lg">
        进入工作台
      </ButtonLink>
    </div>
  );
}
