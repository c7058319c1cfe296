"use client";

import { type FormEvent, useRef, useState } from "react";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { requestSignIn } from "./request-sign-in";

type SignInFormProps = {
  /** Shown before anything was tried: what an earlier page left behind. */
  initialError?: string;
  username?: string;
  onSignedIn: () => void | Promise<void>;
};

type Missing = { username?: string; password?: string };

function readTyped(form: FormData): { username: string; password: string; missing: Missing } {
  const username = String(form.get("username") ?? "").trim();
  const password = String(form.get("password") ?? "");
  const missing: Missing = {};
  if (username === "") missing.username = "填写用户名";
  if (password === "") missing.password = "填写密码";
  return { username, password, missing };
}

/** Name and password. A refusal keeps the name, clears the password and puts the cursor there. */
export function SignInForm({ initialError, username = "", onSignedIn }: SignInFormProps) {
  const [error, setError] = useState(initialError);
  const [missing, setMissing] = useState<Missing>({});
  const [isPending, setIsPending] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);

  const focus = (name: "username" | "password") => {
    const input = formRef.current?.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (input && name === "password") input.value = "";
    input?.focus();
  };

  const submit = async (form: FormData) => {
    const typed = readTyped(form);
    setMissing(typed.missing);
    if (typed.missing.username) return focus("username");
    if (typed.missing.password) return focus("password");
    setIsPending(true);
    const refusal = await requestSignIn(typed.username, typed.password);
    if (refusal === undefined) return onSignedIn();
    setError(refusal);
    setIsPending(false);
    focus("password");
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isPending) void submit(new FormData(event.currentTarget));
  };

  return (
    <form
      ref={formRef}
      method="post"
      action="/api/auth/callback/credentials"
      noValidate
      onSubmit={onSubmit}
      className="grid gap-5"
    >
      {error ? (
        <Notice tone="breached" isAlert>
          {error}
        </Notice>
      ) : null}
      <TextField
        label="用户名"
        name="username"
        defaultValue={username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={64}
        error={missing.username}
      />
      <TextField
        label="密码"
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={256}
        error={missing.password}
      />
      <Button type="submit" variant="primary" size="lg" isPending={isPending} className="w-full">
        登录
      </Button>
    </form>
  );
}
