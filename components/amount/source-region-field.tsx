"use client";

import { SelectField } from "@/components/form/select-field";
import { countries, provinces } from "@/domain/region/province";
import { citiesOf } from "@/domain/region/source-region";

type SourceRegionFieldProps = {
  label?: string;
  value: string;
  error: string | undefined;
  onChange: (code: string) => void;
};

const provinceCode = (prefix: string) => `${prefix}0000`;

const options = [
  {
    label: "境内",
    options: provinces.map(([prefix, name]) => ({ value: provinceCode(prefix), label: name })),
  },
  { label: "境外", options: Object.entries(countries).map(([value, label]) => ({ value, label })) },
];

/** Where the money comes from: province or country, then the city where reports tell cities apart. */
export function SourceRegionField({ label = "资金来源地", value, error, onChange }: SourceRegionFieldProps) {
  const prefix = /^\d{6}$/.test(value) ? value.slice(0, 2) : "";
  const cities = prefix ? citiesOf(prefix) : [];
  return (
    <div className="grid gap-3 @lg:grid-cols-2">
      <SelectField
        label={label}
        isRequired
        placeholder="选择省份或国家"
        options={options}
        value={prefix ? provinceCode(prefix) : value}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
      {cities.length > 0 ? (
        <SelectField
          label="市、区"
          options={[
            { value: provinceCode(prefix), label: "不分市、区" },
            ...cities.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : null}
    </div>
  );
}
