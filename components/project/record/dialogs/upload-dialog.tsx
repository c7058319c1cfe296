"use client";

import { useId, useState } from "react";
import { DateField } from "@/components/form/date-field";
import { Field } from "@/components/form/field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type DocumentKind, documentKinds } from "@/domain/project/document-kind";
import { acceptedExtensions } from "@/domain/project/media-type";
import { documentText } from "@/lib/text/stages";
import { UploadLine } from "../../files/upload-line";
import { useUploads } from "../../files/use-uploads";
import { useRecord } from "../record-context";

type UploadDialogProps = { preset?: DocumentKind; onClose: () => void };

const options = documentKinds.map((value) => ({ value, label: documentText[value] }));

/** Documents of the project, by kind; each goes as soon as it is chosen. */
export function UploadDialog({ preset = "other", onClose }: UploadDialogProps) {
  const { project, reader } = useRecord();
  const uploads = useUploads(project.id);
  const [kind, setKind] = useState<DocumentKind>(preset);
  const [facts, setFacts] = useState({ takenOn: reader.today, takenPlace: "" });
  const fileId = useId();
  const isPhoto = kind === "sitePhoto";
  const isDated = facts.takenOn !== "" && facts.takenOn <= reader.today;
  const lacksFacts = isPhoto && (facts.takenPlace.trim() === "" || !isDated);
  const add = (files: File[]) => uploads.add(files, { documentKind: kind, ...(isPhoto ? facts : {}) });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="上传文件"
      footer={
        <Button variant="primary" onClick={onClose} isPending={uploads.isBusy}>
          完成
        </Button>
      }
    >
      <div className="grid gap-4">
        <SelectField
          label="材料类别"
          isRequired
          options={options}
          value={kind}
          onChange={(event) =>
            setKind(documentKinds.find((value) => value === event.target.value) ?? "other")
          }
        />
        {isPhoto ? <PhotoFields facts={facts} today={reader.today} onChange={setFacts} /> : null}
        <Field
          id={fileId}
          label="文件"
          isRequired
          help={
            lacksFacts
              ? "先填写拍摄地点和日期，再选择照片"
              : "PDF、图片或 Word、Excel、PowerPoint，每个不超过 50 MB，可一次选多个；选好即上传"
          }
        >
          {(wiring) => (
            <input
              {...wiring}
              type="file"
              multiple
              disabled={lacksFacts}
              accept={acceptedExtensions.join(",")}
              onChange={(event) => {
                const files = [...(event.target.files ?? [])];
                event.target.value = "";
                add(files);
              }}
              className="touch block w-full rounded-md border border-line-strong p-1.5 file:mr-3 file:h-7 file:rounded-sm file:border-0 file:bg-sunken file:px-3 file:text-ink"
            />
          )}
        </Field>
        {uploads.items.length > 0 ? (
          <ul className="grid gap-1.5">
            {uploads.items.map((item) => (
              <UploadLine key={item.id} item={item} uploads={uploads} projectId={project.id} />
            ))}
          </ul>
        ) : null}
      </div>
    </Dialog>
  );
}

type PhotoFacts = { takenOn: string; takenPlace: string };
type PhotoFieldsProps = { facts: PhotoFacts; today: string; onChange: (facts: PhotoFacts) => void };

function PhotoFields({ facts, today, onChange }: PhotoFieldsProps) {
  return (
    <>
      <TextField
        label="拍摄地点"
        isRequired
        maxLength={100}
        value={facts.takenPlace}
        onChange={(event) => onChange({ ...facts, takenPlace: event.target.value })}
      />
      <DateField
        label="拍摄日期"
        isRequired
        max={today}
        value={facts.takenOn}
        onChange={(event) => onChange({ ...facts, takenOn: event.target.value })}
      />
    </>
  );
}
