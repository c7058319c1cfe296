"use client";

import { useState } from "react";
import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type SurveyCrs, surveyCrs } from "@/domain/survey/survey-file";
import { surveyCrsText } from "@/lib/text/survey";

type CrsChoiceProps = { suggested: SurveyCrs | null; isPending: boolean; onChoose: (crs: SurveyCrs) => void };

/** Asked only of files that don't name their system; the numbers suggest one, a person answers for it. */
export function CrsChoice({ suggested, isPending, onChoose }: CrsChoiceProps) {
  const [crs, setCrs] = useState<SurveyCrs>(suggested ?? "EPSG:4527");
  return (
    <Notice tone="behind" title="文件没有写明坐标系">
      <p>向测绘单位核实后选择。西安 80、北京 54 和任意直角坐标系的成果不能导入。</p>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <SelectField
          label="坐标系"
          className="min-w-0 max-w-full"
          value={crs}
          options={surveyCrs.map((value) => ({ value, label: surveyCrsText[value] }))}
          onChange={(event) => setCrs(surveyCrs.find((value) => value === event.target.value) ?? crs)}
        />
        <Button isPending={isPending} onClick={() => onChoose(crs)}>
          按此坐标系核查
        </Button>
      </div>
    </Notice>
  );
}
