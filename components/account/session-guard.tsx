"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { paths } from "@/lib/paths";
import { SignInForm } from "./sign-in-form";

type SessionGuardProps = { userId: string; username: string };

const isLost = (error: unknown) => failureOf(error).code === "UNAUTHENTICATED";

/** When the sign-in ends in the middle of work: sign in again in place, with everything typed still there. */
export function SessionGuard({ userId, username }: SessionGuardProps) {
  const queries = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    const stopQueries = queries.getQueryCache().subscribe((event) => {
      if (event.type === "updated" && event.action.type === "error" && isLost(event.action.error))
        setIsOpen(true);
    });
    const stopMutations = queries.getMutationCache().subscribe((event) => {
      if (event.type === "updated" && event.action.type === "error" && isLost(event.action.error))
        setIsOpen(true);
    });
    return () => {
      stopQueries();
      stopMutations();
    };
  }, [queries]);

  const onSignedIn = async () => {
    const account = await client.account.me({}).catch(() => undefined);
    if (account?.userId !== userId || account.mustChangePassword) return window.location.assign(paths.home);
    setIsOpen(false);
    await queries.invalidateQueries();
  };

  return (
    <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title="登录已失效" size="sm">
      <p className="mb-5 text-ink-muted">
        长时间没有操作，或账号在别处有变动。在此重新登录后接着做，本页已填写的内容都还在；刚才未保存的，再保存一次即可。
      </p>
      <SignInForm username={username} onSignedIn={onSignedIn} />
    </Dialog>
  );
}
