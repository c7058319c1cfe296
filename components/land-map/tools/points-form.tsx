import { type FormEvent, useState } from "react";
import { TextArea } from "@/components/form/text-area";
import { Button } from "@/components/ui/button";
import { readPoints, writePoints } from "@/domain/land-map/point-text";
import type { Shape } from "@/domain/survey/geometry";

type PointsFormProps = { shape: Shape; onApply: (shape: Shape) => void };

const mostWritten = 2000;

const problems = {
  POINT_UNREADABLE: (line: number) => `第 ${line} 行不是一对坐标`,
  RING_TOO_SHORT: (line: number) => `到第 ${line} 行的一圈不足三个点`,
};

/** The same drawing by numbers: for exact corners, and for who does not use a pointer. */
export function PointsForm({ shape, onApply }: PointsFormProps) {
  const [error, setError] = useState<string>();
  const corners = shape.reduce((sum, { outer, holes }) => sum + outer.length + holes.flat().length, 0);
  if (corners > mostWritten)
    return <p className="text-sm text-ink-muted">界址点超过 {mostWritten} 个，改用测绘文件导入。</p>;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readPoints(String(new FormData(event.currentTarget).get("points") ?? ""));
    setError(read.ok ? undefined : problems[read.code](read.line ?? 1));
    if (read.ok) onApply(read.value);
  };
  return (
    <form onSubmit={submit} className="space-y-2">
      <TextArea
        key={writePoints(shape)}
        name="points"
        label="界址点坐标"
        rows={8}
        defaultValue={writePoints(shape)}
        help="每行一点：北坐标, 东坐标（EPSG:4527，米）；圈与圈之间空一行，套在里面的为扣除圈"
        error={error}
        className="[&_textarea]:max-h-64 [&_textarea]:font-mono [&_textarea]:text-sm"
      />
      <Button type="submit" size="sm">
        按坐标重绘
      </Button>
    </form>
  );
}
