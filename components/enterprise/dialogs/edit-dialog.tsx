"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { Notice } from "@/components/ui/notice";
import type { EnterpriseDetail } from "@/domain/enterprise/enterprise-detail.schema";
import type { EnterpriseFieldKey } from "@/domain/enterprise/update-enterprise.schema";
import { enterpriseFieldText } from "@/lib/text/enterprises";
import { BasicFields, GradingFields } from "./edit-fields";
import { type Edit, useEdit } from "./use-edit";

export type EditGroup = "basic" | "grading";

const groups = {
  basic: {
    title: "修改基本信息",
    keys: [
      "name",
      "uscc",
      "legalRepresentative",
      "establishedOn",
      "capitalKind",
      "regionCode",
      "registeredCapitalFen",
      "paidInCapitalFen",
      "staffCount",
      "groupName",
      "address",
      "profile",
    ],
  },
  grading: {
    title: "修改资质与绩效",
    keys: ["highTechCertificateNo", "highTechExpiresOn", "growthTier", "environmentGrade"],
  },
} as const satisfies Record<EditGroup, { title: string; keys: readonly EnterpriseFieldKey[] }>;

type EditDialogProps = { enterprise: EnterpriseDetail; group: EditGroup; onClose: () => void };

/** Some fields of the enterprise and nothing else. */
export function EditDialog({ enterprise, group, onClose }: EditDialogProps) {
  const { title, keys } = groups[group];
  const edit = useEdit(enterprise, keys, onClose);
  return (
    <FormDialog
      title={title}
      submitLabel={edit.isStale ? "按本次填写保存" : "保存"}
      size="lg"
      isPending={edit.isPending}
      error={edit.error}
      onSubmit={edit.submit}
      onClose={onClose}
    >
      {edit.isStale ? <StaleNotice edit={edit} /> : null}
      {group === "basic" ? (
        <BasicFields edit={edit} canChangeIdentity={enterprise.abilities.changeIdentity} />
      ) : (
        <GradingFields edit={edit} />
      )}
    </FormDialog>
  );
}

function StaleNotice({ edit }: { edit: Edit }) {
  return (
    <Notice tone="behind" isAlert title="其他人刚刚改过这家企业，没有保存，填写的内容都在">
      {edit.clashes.length === 0 ? (
        "改的不是同一栏目，再次保存即可。"
      ) : (
        <ul className="text-sm">
          {edit.clashes.map(({ key, before, now }) => (
            <li key={key}>
              {enterpriseFieldText[key]}：打开时为 {before || "空"}，现为 {now || "空"}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
