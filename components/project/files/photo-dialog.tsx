"use client";

import { useEffect, useState } from "react";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { shanghaiDate } from "@/lib/format/date";
import { takenOn } from "./taken-on";

export type PhotoFacts = { takenOn: string; takenPlace: string };

/** What the first photo says of its day, the file's own date otherwise. */
function useTakenOn(files: readonly File[]) {
  const [first] = files;
  const [date, setDate] = useState(() => (first ? shanghaiDate(first.lastModified) : ""));
  useEffect(() => {
    let isLeft = false;
    if (first) {
      void takenOn(first).then((found) => {
        if (found && !isLeft) setDate(found);
      });
    }
    return () => {
      isLeft = true;
    };
  }, [first]);
  return [date, setDate] as const;
}

type PhotoDialogProps = {
  files: readonly File[];
  today: string;
  onSend: (facts: PhotoFacts) => void;
  onClose: () => void;
};

/** A 现场照片 proves something only with its day and place. */
export function PhotoDialog({ files, today, onSend, onClose }: PhotoDialogProps) {
  const [date, setDate] = useTakenOn(files);
  const [place, setPlace] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const isDated = date !== "" && date <= today;
  const where = place.trim();
  return (
    <FormDialog
      title={files.length === 1 ? "现场照片" : `现场照片 ${files.length} 张`}
      submitLabel="上传"
      size="sm"
      onClose={onClose}
      onSubmit={() => {
        setWasTried(true);
        if (isDated && where !== "") onSend({ takenOn: date, takenPlace: where });
      }}
    >
      <TextField
        label="拍摄地点"
        isRequired
        maxLength={100}
        value={place}
        placeholder="如：北区 3 号地块东侧"
        error={wasTried && where === "" ? "填写拍摄地点" : undefined}
        onChange={(event) => setPlace(event.target.value)}
      />
      <DateField
        label="拍摄日期"
        isRequired
        max={today}
        value={date}
        help="照片里记有日期的，已按照片填好"
        error={wasTried && !isDated ? "选择不晚于今天的日期" : undefined}
        onChange={(event) => setDate(event.target.value)}
      />
    </FormDialog>
  );
}
