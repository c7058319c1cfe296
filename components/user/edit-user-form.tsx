"use client";

import { toast } from "@/components/ui/toast";
import type { UserDetail } from "@/domain/user/user.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { PanelForm } from "./panel-form";
import { readUserFields, UserFields } from "./user-fields";

export function EditUserForm({ user, onBack }: { user: UserDetail; onBack: () => void }) {
  const update = useCommand(api.user.update.mutationOptions(), {
    onDone: () => {
      toast("账号已修改");
      onBack();
    },
  });
  const onSubmit = (form: FormData) => {
    const { phone, ...person } = readUserFields(form);
    update.run({ id: user.id, version: user.version, ...person, ...(phone ? { phone } : {}) });
  };
  return (
    <PanelForm
      submitLabel="保存"
      isPending={update.isPending}
      message={update.message}
      onSubmit={onSubmit}
      onBack={onBack}
    >
      <UserFields
        fields={update.fields}
        displayName={user.displayName}
        departmentId={user.departmentId}
        phoneHelp={user.maskedPhone ? `现为 ${user.maskedPhone}，不改则留空。` : "选填，只用于联系本人。"}
      />
      <p className="text-sm text-ink-muted">
        调整部门后，本人须重新登录。名下项目仍归原部门，需要时另行办理工作移交。
      </p>
    </PanelForm>
  );
}
