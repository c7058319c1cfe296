"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SelectField } from "@/components/form/select-field";
import { SearchField } from "@/components/ui/search-field";
import type { UserDetail } from "@/domain/user/user.schema";
import { api } from "@/lib/api/client";

type EnterprisePickerProps = { user: UserDetail; error: string | undefined };

/** The agency or enterprise an outside account belongs to: part of the name, then the one. */
export function EnterprisePicker({ user, error }: EnterprisePickerProps) {
  const [search, setSearch] = useState("");
  const term = search.trim();
  const found = useQuery(
    api.user.enterpriseOptions.queryOptions({
      input: { search: term },
      enabled: term.length >= 2,
      placeholderData: keepPreviousData,
    }),
  );
  const current = user.enterpriseId
    ? [{ id: user.enterpriseId, name: user.enterpriseName ?? "", uscc: null }]
    : [];
  const known = term.length >= 2 ? (found.data?.items ?? []) : current;
  const isEmpty = term.length >= 2 && found.isSuccess && known.length === 0;
  return (
    <div className="grid gap-2">
      <SearchField
        label="查找企业或机构"
        placeholder="输入名称中的两个字以上"
        value={search}
        onChange={setSearch}
        className="sm:w-full"
      />
      <SelectField
        key={known.map(({ id }) => id).join()}
        label="所属企业或机构"
        name="enterpriseId"
        isRequired
        placeholder={known.length > 0 ? "选择企业或机构" : "先查找"}
        options={known.map(({ id, name, uscc }) => ({
          value: id,
          label: uscc ? `${name}（${uscc}）` : name,
        }))}
        defaultValue={known.length === 1 ? known[0]?.id : ""}
        help={isEmpty ? "没有名称含这几个字的企业；企业须先由招商部门登记。" : undefined}
        error={error}
      />
    </div>
  );
}
