import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ChangePasswordForm } from "@/components/account/change-password-form";
import { SignOutElsewhere } from "@/components/account/sign-out-elsewhere";
import { client } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { requestContext } from "@/server/session/request-context";

export const metadata: Metadata = { title: "修改密码" };

export default async function ChangePasswordPage() {
  const { actor } = await requestContext();
  if (actor.kind !== "user")
    redirect(`${paths.signIn}?callbackUrl=${encodeURIComponent(paths.changePassword)}`);
  const account = await client.account.me({});
  return (
    <div className="w-full max-w-96">
      <h1 className="text-2xl font-semibold">修改密码</h1>
      <p className="mt-1 mb-6 text-ink-muted">
        {account.mustChangePassword
          ? "首次登录或密码重置后，须先改为只有本人知道的密码。"
          : `${account.displayName}（${account.username}），上次修改于 ${formatInstant(account.passwordChangedAt)}。`}
      </p>
      <ChangePasswordForm username={account.username} isRequired={account.mustChangePassword} />
      {account.mustChangePassword ? null : <SignOutElsewhere />}
    </div>
  );
}
