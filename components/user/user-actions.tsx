"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import { roleCan } from "@/domain/access/can";
import { mayOwnProjects, mayResetPassword } from "@/domain/user/administration";
import type { IssuedPassword, UserDetail } from "@/domain/user/user.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { IssuedPasswordDialog } from "./issued-password";
import type { PanelMode } from "./user-panel";
import type { Viewer } from "./viewer";

type UserActionsProps = { user: UserDetail; viewer: Viewer; onMode: (mode: PanelMode) => void };

type Question = "disable" | "reset" | "signOut";

const questions: Record<Question, { title: string; verb: string; text: string }> = {
  disable: {
    title: "停用账号",
    verb: "停用",
    text: "停用后立即退出全部登录，不能再登录；名下项目和意向登记不变，需要时先办理工作移交。",
  },
  reset: {
    title: "重置密码",
    verb: "重置",
    text: "现用密码立即失效，全部登录退出；系统给出一次性密码，由你转交本人。",
  },
  signOut: {
    title: "强制退出登录",
    verb: "退出全部登录",
    text: "本人在所有设备上的登录立即失效，账号不受影响，可重新登录。",
  },
};

/** What this viewer may do to the account; everything that can't be undone is asked once more. */
export function UserActions({ user, viewer, onMode }: UserActionsProps) {
  const [question, setQuestion] = useState<Question>();
  const [issued, setIssued] = useState<IssuedPassword>();
  const close = () => setQuestion(undefined);
  const activity = useCommand(api.user.setActivity.mutationOptions(), {
    onDone: () => {
      close();
      toast(user.isActive ? "账号已停用" : "账号已启用");
    },
  });
  const reset = useCommand(api.user.resetPassword.mutationOptions(), {
    onDone: (password) => {
      close();
      setIssued(password);
    },
  });
  const signOut = useCommand(api.user.revokeSessions.mutationOptions(), {
    onDone: ({ revoked }) => {
      close();
      toast(revoked > 0 ? `已退出 ${revoked} 处登录` : "本人当前没有登录");
    },
  });
  const key = { id: user.id, version: user.version };
  const setActive = (isActive: boolean) => activity.run({ ...key, isActive });
  const confirm: Record<Question, () => void> = {
    disable: () => setActive(false),
    reset: () => reset.run(key),
    signOut: () => signOut.run({ id: user.id }),
  };
  const asked = question ? questions[question] : undefined;
  const refusal = activity.message ?? reset.message ?? signOut.message;
  const main = mainAction(user, viewer);
  const items = menuItems(user, viewer, setQuestion, () => setActive(true), onMode);
  return (
    <>
      {refusal && !question ? <p className="text-sm text-breached-text">{refusal}</p> : null}
      <div className="ml-auto flex items-center gap-2">
        {items.length > 0 ? <Menu label="其他操作" groups={[{ id: "more", items }]} /> : null}
        {main ? (
          <Button variant="primary" onClick={() => onMode(main.mode)}>
            {main.label}
          </Button>
        ) : null}
      </div>
      {asked && question ? (
        <ConfirmDialog
          isOpen
          title={`${asked.title}：${user.displayName}`}
          confirmLabel={asked.verb}
          isDanger={question === "disable"}
          isPending={activity.isPending || reset.isPending || signOut.isPending}
          onConfirm={confirm[question]}
          onClose={close}
        >
          <p>{asked.text}</p>
          {refusal ? <p className="mt-3 text-breached-text">{refusal}</p> : null}
        </ConfirmDialog>
      ) : null}
      {issued ? (
        <IssuedPasswordDialog issued={issued} title="密码已重置" onClose={() => setIssued(undefined)} />
      ) : null}
    </>
  );
}

function mainAction(user: UserDetail, viewer: Viewer): { mode: PanelMode; label: string } | undefined {
  const isSelf = user.id === viewer.userId;
  if (roleCan(viewer.role, "user.grantRole"))
    return isSelf ? undefined : { mode: "role", label: user.role ? "调整角色" : "授予角色" };
  if (roleCan(viewer.role, "user.update")) return { mode: "edit", label: "修改" };
  return mayOwnProjects(user.role) ? { mode: "handOver", label: "工作移交" } : undefined;
}

function menuItems(
  user: UserDetail,
  viewer: Viewer,
  ask: (question: Question) => void,
  enable: () => void,
  onMode: (mode: PanelMode) => void,
): MenuItem[] {
  const isOther = user.id !== viewer.userId;
  const may = (permission: Parameters<typeof roleCan>[1]) => roleCan(viewer.role, permission);
  const items: (MenuItem | false)[] = [
    may("user.update") &&
      may("user.handOver") && {
        id: "handOver",
        label: "工作移交",
        icon: "transfer",
        onAction: () => onMode("handOver"),
      },
    isOther &&
      may("user.resetPassword") &&
      mayResetPassword(viewer.role, user.role) && {
        id: "reset",
        label: "重置密码",
        icon: "key",
        onAction: () => ask("reset"),
      },
    may("user.revokeSessions") && {
      id: "signOut",
      label: "强制退出登录",
      icon: "logout",
      onAction: () => ask("signOut"),
    },
    isOther &&
      may("user.disable") &&
      user.isActive && {
        id: "disable",
        label: "停用账号",
        icon: "lock",
        isDanger: true,
        onAction: () => ask("disable"),
      },
    isOther &&
      may("user.disable") &&
      !user.isActive && { id: "enable", label: "启用账号", icon: "check", onAction: enable },
  ];
  return items.filter((item) => item !== false);
}
