"use client";

import { useState } from "react";
import { SelectField } from "@/components/form/select-field";
import { toast } from "@/components/ui/toast";
import { isRole, type Role, roles } from "@/domain/access/role";
import { needsEnterprise } from "@/domain/user/administration";
import type { UserDetail } from "@/domain/user/user.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { roleScopeText, roleText } from "@/lib/text/roles";
import { EnterprisePicker } from "./enterprise-picker";
import { PanelForm } from "./panel-form";

const options = roles.map((role) => ({ value: role, label: roleText[role] }));

export function GrantRoleForm({ user, onBack }: { user: UserDetail; onBack: () => void }) {
  const [role, setRole] = useState<Role | null>(user.role);
  const grant = useCommand(api.user.grantRole.mutationOptions(), {
    onDone: () => {
      toast(role ? `已授予${roleText[role]}` : "角色已收回");
      onBack();
    },
  });
  const onSubmit = (form: FormData) => {
    const enterpriseId = needsEnterprise(role) ? String(form.get("enterpriseId") ?? "") || null : null;
    grant.run({ id: user.id, version: user.version, role, enterpriseId });
  };
  return (
    <PanelForm
      submitLabel={role ? "授予" : "收回角色"}
      isPending={grant.isPending}
      message={grant.message}
      onSubmit={onSubmit}
      onBack={onBack}
    >
      <SelectField
        label="角色"
        name="role"
        placeholder="不授予角色"
        options={options}
        value={role ?? ""}
        onChange={(event) => setRole(isRole(event.target.value) ? event.target.value : null)}
        help={role ? roleScopeText[role] : "没有角色的账号不能登录。"}
      />
      {needsEnterprise(role) ? <EnterprisePicker user={user} error={grant.fields.enterpriseId} /> : null}
      <p className="text-sm text-ink-muted">
        立即生效，本人的全部登录随即退出。本账号部门：{user.departmentName ?? "未填写"}。
      </p>
    </PanelForm>
  );
}
