import { DateField } from "@/components/form/date-field";
import { FieldRow } from "@/components/form/form-section";
import { MoneyField } from "@/components/form/money-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/ui/notice";
import { capitalKinds } from "@/domain/enterprise/capital-kind";
import { environmentGrades, growthTiers } from "@/domain/enterprise/grading";
import { usccProblem } from "@/domain/enterprise/identity-problem";
import type { EnterpriseFieldKey } from "@/domain/enterprise/update-enterprise.schema";
import { normalizeUscc } from "@/domain/enterprise/uscc";
import { enterpriseFieldText, environmentGradeText, growthTierText } from "@/lib/text/enterprises";
import { capitalKindText } from "@/lib/text/projects";
import { RegionSelect } from "./region-select";
import type { Edit } from "./use-edit";

const codeLength = 18;

const wiring = (edit: Edit, key: EnterpriseFieldKey) => ({
  label: enterpriseFieldText[key],
  value: edit.texts[key],
  error: edit.errors[key],
  onChange: (event: { target: { value: string } }) => edit.set(key, event.target.value),
});

/** A code is checked once it is complete; one that fails is kept only with the reason. */
function CodeFields({ edit, isDisabled }: { edit: Edit; isDisabled: boolean }) {
  const text = edit.texts.uscc;
  const problem = normalizeUscc(text).length >= codeLength ? usccProblem(text) : null;
  const { error, ...field } = wiring(edit, "uscc");
  return (
    <div className="grid gap-3">
      <TextField
        {...field}
        error={problem?.message ?? error}
        disabled={isDisabled}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="[&_input]:tabular-nums"
      />
      {problem?.canOverride ? (
        <TextField
          label="保留原因"
          help="已与营业执照核对无误的，写明后可按此保留"
          maxLength={200}
          value={edit.overrideReason}
          error={edit.errors.usccOverrideReason}
          onChange={(event) => edit.setOverrideReason(event.target.value)}
        />
      ) : null}
    </div>
  );
}

export function BasicFields({ edit, canChangeIdentity }: { edit: Edit; canChangeIdentity: boolean }) {
  return (
    <>
      {canChangeIdentity ? null : (
        <Notice tone="neutral">
          还有其他同事的项目或企业账号关联这家企业，名称和统一社会信用代码在此只读。
        </Notice>
      )}
      <TextField
        {...wiring(edit, "name")}
        isRequired
        disabled={!canChangeIdentity}
        maxLength={80}
        autoComplete="off"
      />
      <FieldRow>
        <CodeFields edit={edit} isDisabled={!canChangeIdentity} />
        <TextField {...wiring(edit, "legalRepresentative")} maxLength={40} autoComplete="off" />
      </FieldRow>
      <FieldRow>
        <DateField {...wiring(edit, "establishedOn")} />
        <TextField {...wiring(edit, "staffCount")} suffix="人" inputMode="numeric" maxLength={7} />
      </FieldRow>
      <FieldRow>
        <MoneyField
          {...wiring(edit, "registeredCapitalFen")}
          onChange={(text) => edit.set("registeredCapitalFen", text)}
        />
        <MoneyField
          {...wiring(edit, "paidInCapitalFen")}
          onChange={(text) => edit.set("paidInCapitalFen", text)}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          {...wiring(edit, "capitalKind")}
          options={capitalKinds.map((kind) => ({ value: kind, label: capitalKindText[kind] }))}
        />
        <RegionSelect {...wiring(edit, "regionCode")} onChange={(value) => edit.set("regionCode", value)} />
      </FieldRow>
      <TextField {...wiring(edit, "groupName")} maxLength={80} autoComplete="off" />
      <TextField {...wiring(edit, "address")} maxLength={200} autoComplete="off" />
      <TextArea {...wiring(edit, "profile")} rows={4} maxLength={2000} />
    </>
  );
}

export function GradingFields({ edit }: { edit: Edit }) {
  return (
    <>
      <FieldRow>
        <TextField
          {...wiring(edit, "highTechCertificateNo")}
          help="如 GR202512000123"
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <DateField {...wiring(edit, "highTechExpiresOn")} help="发证之日起三年；到期前 90 天提醒" />
      </FieldRow>
      <FieldRow>
        <SelectField
          {...wiring(edit, "growthTier")}
          placeholder="未入库"
          options={growthTiers.map((tier) => ({ value: tier, label: growthTierText[tier] }))}
        />
        <SelectField
          {...wiring(edit, "environmentGrade")}
          placeholder="未评级"
          options={environmentGrades.map((grade) => ({ value: grade, label: environmentGradeText[grade] }))}
        />
      </FieldRow>
    </>
  );
}
