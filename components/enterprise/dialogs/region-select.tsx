import { SelectField } from "@/components/form/select-field";
import { countries, provinces } from "@/domain/region/province";
import { citiesOf } from "@/domain/region/source-region";

type RegionSelectProps = {
  label: string;
  value: string;
  error?: string;
  onChange: (value: string) => void;
};

const isMainland = (value: string) => /^\d{6}$/.test(value);
const wholeProvince = (prefix: string) => `${prefix}0000`;

/** Province or country, and below it the city where the list knows it. */
export function RegionSelect({ label, value, error, onChange }: RegionSelectProps) {
  const prefix = isMainland(value) ? value.slice(0, 2) : "";
  const cities = prefix ? citiesOf(prefix) : [];
  return (
    <div className="grid gap-2">
      <SelectField
        label={label}
        placeholder="选择省份或国家"
        value={prefix ? wholeProvince(prefix) : value}
        error={error}
        options={[
          {
            label: "境内",
            options: provinces.map(([code, short]) => ({ value: wholeProvince(code), label: short })),
          },
          {
            label: "境外",
            options: Object.entries(countries).map(([code, name]) => ({ value: code, label: name })),
          },
        ]}
        onChange={(event) => onChange(event.target.value)}
      />
      {cities.length > 0 ? (
        <SelectField
          label="市、区"
          value={value}
          options={[
            { value: wholeProvince(prefix), label: "不分市、区" },
            ...cities.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : null}
    </div>
  );
}
