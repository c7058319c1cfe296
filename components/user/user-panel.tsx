"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ErrorState } from "@/components/ui/error-state";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { UserDetail } from "@/domain/user/user.schema";
import { api } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { roleText } from "@/lib/text/roles";
import { EditUserForm } from "./edit-user-form";
import { GrantRoleForm } from "./grant-role-form";
import { HandOverForm } from "./hand-over-form";
import { UserActions } from "./user-actions";
import { UserFacts } from "./user-facts";
import type { Viewer } from "./viewer";

export type PanelMode = "facts" | "edit" | "role" | "handOver";

type UserPanelProps = { id: string; viewer: Viewer; onClose: () => void };

const titles: Record<PanelMode, string> = {
  facts: "",
  edit: "修改账号",
  role: "授予角色",
  handOver: "工作移交",
};

/** One account beside the list: what it is, and what this viewer may do about it. */
export function UserPanel({ id, viewer, onClose }: UserPanelProps) {
  const [mode, setMode] = useState<PanelMode>("facts");
  const { data: user, error } = useQuery(api.user.get.queryOptions({ input: { id } }));
  const isFacts = mode === "facts";
  const role = user?.role ? roleText[user.role] : "待授权";
  return (
    <SidePanel
      title={user ? (isFacts ? user.displayName : `${titles[mode]}：${user.displayName}`) : "账号"}
      note={user ? `${user.username} · ${role}` : undefined}
      onClose={isFacts ? onClose : () => setMode("facts")}
      footer={user && isFacts ? <UserActions user={user} viewer={viewer} onMode={setMode} /> : undefined}
    >
      {error ? (
        <ErrorState title="账号未能读取" isCompact>
          {failureOf(error).message}
        </ErrorState>
      ) : user ? (
        <PanelContent user={user} mode={mode} onBack={() => setMode("facts")} />
      ) : (
        <Loading>
          <SkeletonLines count={8} />
        </Loading>
      )}
    </SidePanel>
  );
}

function PanelContent({ user, mode, onBack }: { user: UserDetail; mode: PanelMode; onBack: () => void }) {
  switch (mode) {
    case "facts":
      return <UserFacts user={user} />;
    case "edit":
      return <EditUserForm user={user} onBack={onBack} />;
    case "role":
      return <GrantRoleForm user={user} onBack={onBack} />;
    case "handOver":
      return <HandOverForm user={user} onBack={onBack} />;
  }
}
