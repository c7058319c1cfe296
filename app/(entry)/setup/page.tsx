import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SetupForm } from "@/components/account/setup-form";
import { client } from "@/lib/api/client";

export const metadata: Metadata = { title: "首次启用" };

/** Gone as soon as somebody has an account, and never there without a code. */
export default async function SetupPage() {
  const { isOpen } = await client.setup.status({});
  if (!isOpen) notFound();
  return (
    <div className="w-full max-w-xl">
      <h1 className="text-2xl font-semibold">首次启用</h1>
      <p className="mt-1 mb-6 text-ink-muted">
        先开立三名管理员，由三个人分别担任，互相制约：一人管账号，一人管权限，一人管日志。其余账号由他们开立和授权。三人首次登录时各自修改初始密码。
      </p>
      <SetupForm />
    </div>
  );
}
