"use client";

import { useQuery } from "@tanstack/react-query";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { api } from "@/lib/api/client";

type UserFieldsProps = {
  fields: Record<string, string>;
  displayName?: string;
  departmentId?: string | null;
  phoneHelp: string;
};

/** What the 系统管理员 keeps of a person. */
export function UserFields({ fields, displayName, departmentId, phoneHelp }: UserFieldsProps) {
  const departments = useQuery(api.department.list.queryOptions({ input: {} }));
  const options = (departments.data?.items ?? [])
    .filter(({ id, isActive }) => isActive || id === departmentId)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <TextField
        label="姓名"
        name="displayName"
        isRequired
        maxLength={30}
        defaultValue={displayName}
        autoComplete="off"
        error={fields.displayName}
      />
      <SelectField
        key={departments.isSuccess ? "ready" : "waiting"}
        label="部门"
        name="departmentId"
        placeholder="不属于园区部门"
        options={options}
        defaultValue={departmentId ?? ""}
        help="招商专员、招商部门负责人和部门评审人须有部门；委托招商机构、企业用户不填。"
        error={fields.departmentId}
      />
      <TextField
        label="联系电话"
        name="phone"
        type="tel"
        maxLength={40}
        autoComplete="off"
        help={phoneHelp}
        error={fields.phone}
      />
    </>
  );
}

const text = (form: FormData, name: string) => String(form.get(name) ?? "").trim();

export const readUserFields = (form: FormData) => ({
  displayName: text(form, "displayName"),
  departmentId: text(form, "departmentId") || null,
  phone: text(form, "phone"),
});
