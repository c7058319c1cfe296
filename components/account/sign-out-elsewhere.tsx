"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";

/** For a device that was left signed in: ends every other sign-in, keeps this one. */
export function SignOutElsewhere() {
  const [said, setSaid] = useState<string>();
  const [isPending, setIsPending] = useState(false);
  const signOut = async () => {
    setIsPending(true);
    const text = await client.account.signOutEverywhere({}).then(
      ({ revoked }) => (revoked > 0 ? `已退出其他 ${revoked} 处登录` : "没有其他登录"),
      (error: unknown) => failureOf(error).message,
    );
    setSaid(text);
    setIsPending(false);
  };
  return (
    <div className="mt-8 border-t hairline pt-4">
      <p className="mb-3 text-sm text-ink-muted">
        在别处登录后忘记退出的，可在此退出其他全部登录，密码不变。
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button icon="logout" isPending={isPending} onClick={() => void signOut()}>
          退出其他登录
        </Button>
        <span role="status" className="text-sm">
          {said}
        </span>
      </div>
    </div>
  );
}
