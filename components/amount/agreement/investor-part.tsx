"use client";

import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/ui/notice";
import { capitalKinds } from "@/domain/enterprise/capital-kind";
import { capitalKindText } from "@/lib/text/projects";
import { SourceRegionField } from "../source-region-field";
import type { AgreementPartProps } from "./part-props";

const capitalOptions = capitalKinds.map((value) => ({ value, label: capitalKindText[value] }));

/** Who takes the investor's place; the project follows with name, source region and kind of capital. */
export function InvestorPart({ draft, set, errors }: AgreementPartProps) {
  return (
    <>
      <Notice>已计入的金额不增不减，项目的投资方、来源地和资本类型随之变更，原投资方留在记录中。</Notice>
      <TextField
        label="新投资方"
        isRequired
        maxLength={80}
        value={draft.investorName}
        error={errors["newInvestor.name"] ?? errors.newInvestor}
        onChange={(event) => set({ investorName: event.target.value })}
      />
      <div className="grid gap-4 @lg:grid-cols-2">
        <TextField
          label="统一社会信用代码"
          maxLength={40}
          autoComplete="off"
          value={draft.investorUscc}
          error={errors["newInvestor.uscc"]}
          onChange={(event) => set({ investorUscc: event.target.value })}
        />
        <SelectField
          label="资本类型"
          isRequired
          options={capitalOptions}
          value={draft.investorCapital}
          error={errors["newInvestor.capitalKind"]}
          onChange={(event) => set({ investorCapital: event.target.value })}
        />
      </div>
      <SourceRegionField
        label="投资方来源地"
        value={draft.investorRegion}
        error={errors["newInvestor.regionCode"]}
        onChange={(investorRegion) => set({ investorRegion })}
      />
    </>
  );
}
