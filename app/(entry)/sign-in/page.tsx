import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { SignInPanel } from "@/components/account/sign-in-panel";
import { paths } from "@/lib/paths";
import { safeReturnPath } from "@/lib/return-path";
import { describeSignInError } from "@/lib/text/sign-in";
import { requestContext } from "@/server/session/request-context";

export const metadata: Metadata = { title: "登录" };

type SignInPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const single = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const [{ actor }, search] = await Promise.all([requestContext(), searchParams]);
  const back = safeReturnPath(single(search.callbackUrl));
  if (actor.kind === "user") redirect(back ?? paths.home);
  const error = single(search.error);
  return (
    <div className="w-full max-w-88">
      <h1 className="text-2xl font-semibold">登录</h1>
      <p className="mt-1 mb-6 text-ink-muted">
        {back && back !== paths.home
          ? "登录后回到刚才的页面"
          : "园区工作人员、委托招商机构和已开户企业由此进入"}
      </p>
      <SignInPanel
        returnPath={back ?? paths.home}
        initialError={error ? describeSignInError(error) : undefined}
      />
      <div className="mt-8 grid gap-1 border-t hairline pt-4 text-sm text-ink-muted">
        <p>账号由系统管理员开立，忘记密码也由其重置。</p>
        <p>
          登记投资意向无需账号，可直接
          <Link href={paths.intentForm} className="text-accent-text underline underline-offset-3">
            填写登记表
          </Link>
          或
          <Link href={paths.track} className="text-accent-text underline underline-offset-3">
            查询办理情况
          </Link>
          。
        </p>
      </div>
    </div>
  );
}
