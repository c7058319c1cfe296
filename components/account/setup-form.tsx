"use client";

import { type FormEvent, useState } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type AdministratorRole, administratorRoles } from "@/domain/user/administration";
import { client } from "@/lib/api/client";
import { type Failure, failureOf } from "@/lib/api/failure";
import { paths } from "@/lib/paths";
import { roleText } from "@/lib/text/roles";
import { NewPasswordField } from "./new-password-field";

const duties: Record<AdministratorRole, string> = {
  systemAdmin: "开立账号、维护部门和数据字典；不能授权，不看业务数据。",
  securityAdmin: "授予和收回角色、强制退出登录；不能开立账号，不看业务数据。",
  auditAdmin: "查看和校验审计日志；不能改动任何数据。",
};

function readForm(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? "");
  const person = (role: AdministratorRole) => ({
    username: read(`${role}.username`),
    displayName: read(`${role}.displayName`),
    password: read(`${role}.password`),
  });
  return {
    code: read("code"),
    systemAdmin: person("systemAdmin"),
    securityAdmin: person("securityAdmin"),
    auditAdmin: person("auditAdmin"),
  };
}

export function SetupForm() {
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  const [isPending, setIsPending] = useState(false);
  const fields = failure?.fields ?? {};
  const errors = Object.entries(fields).map(([fieldId, message]) => {
    const role = administratorRoles.find((candidate) => fieldId.startsWith(`${candidate}.`));
    return { fieldId, message: role ? `${roleText[role]}：${message}` : message };
  });

  const submit = async (form: FormData) => {
    setIsPending(true);
    try {
      await client.setup.createAdministrators(readForm(form));
      window.location.assign(paths.signIn);
    } catch (error) {
      setFailure(failureOf(error));
      setAttempt((count) => count + 1);
      setIsPending(false);
    }
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isPending) void submit(new FormData(event.currentTarget));
  };

  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-8">
      <ErrorSummary errors={errors} attempt={attempt} />
      {failure && errors.length === 0 ? (
        <Notice tone="breached" isAlert>
          {failure.message}
        </Notice>
      ) : null}
      <TextField
        id="code"
        label="启用码"
        name="code"
        isRequired
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        help="服务器首次启动时显示在控制台上。"
        error={fields.code}
      />
      {administratorRoles.map((role) => (
        <AdministratorFields key={role} role={role} fields={fields} />
      ))}
      <Button type="submit" variant="primary" size="lg" isPending={isPending}>
        开立三名管理员
      </Button>
    </form>
  );
}

function AdministratorFields({ role, fields }: { role: AdministratorRole; fields: Record<string, string> }) {
  const [username, setUsername] = useState("");
  return (
    <fieldset className="grid gap-5 border-t hairline pt-5">
      <legend className="float-left mb-1 w-full">
        <span className="block text-lg font-semibold">{roleText[role]}</span>
        <span className="block text-sm text-ink-muted">{duties[role]}</span>
      </legend>
      <div className="clear-both grid gap-5 sm:grid-cols-2">
        <TextField
          id={`${role}.username`}
          label="用户名"
          name={`${role}.username`}
          isRequired
          maxLength={32}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={username}
          onChange={(event) => setUsername(event.target.value)}
          error={fields[`${role}.username`]}
        />
        <TextField
          id={`${role}.displayName`}
          label="姓名"
          name={`${role}.displayName`}
          isRequired
          maxLength={30}
          autoComplete="off"
          error={fields[`${role}.displayName`]}
        />
      </div>
      <NewPasswordField
        id={`${role}.password`}
        label="初始密码"
        name={`${role}.password`}
        username={username}
        error={fields[`${role}.password`]}
      />
    </fieldset>
  );
}
