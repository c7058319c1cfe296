import { FieldRow, FormSection } from "@/components/form/form-section";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { fieldId, type Problems } from "./form-values";
import { regionOptions } from "./intent-options";

export function EnterpriseFields({ problems }: { problems: Problems }) {
  return (
    <FormSection title="企业和联系人" note="只用于本次登记的联系和办理">
      <TextField
        id={fieldId("enterpriseName")}
        name="enterpriseName"
        label="企业名称"
        isRequired
        maxLength={80}
        autoComplete="organization"
        help="填营业执照上的全称；尚未设立的，填投资方名称"
        error={problems.enterpriseName}
      />
      <FieldRow>
        <TextField
          id={fieldId("uscc")}
          name="uscc"
          label="统一社会信用代码"
          maxLength={24}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          help="选填，18 位"
          error={problems.uscc}
        />
        <SelectField
          id={fieldId("sourceRegionCode")}
          name="sourceRegionCode"
          label="企业所在地"
          placeholder="选择省、自治区、直辖市"
          options={regionOptions}
          error={problems.sourceRegionCode}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          id={fieldId("contactName")}
          name="contactName"
          label="联系人"
          isRequired
          maxLength={30}
          autoComplete="name"
          error={problems.contactName}
        />
        <TextField
          id={fieldId("phone")}
          name="phone"
          label="联系电话"
          isRequired
          type="tel"
          inputMode="tel"
          maxLength={24}
          autoComplete="tel"
          help="后四位用于查询进度"
          error={problems.phone}
        />
      </FieldRow>
      <TextField
        id={fieldId("email")}
        name="email"
        label="邮箱"
        type="email"
        inputMode="email"
        maxLength={120}
        autoComplete="email"
        error={problems.email}
      />
    </FormSection>
  );
}
