import { z } from "zod";
import { idField, textField } from "../shared/fields";

export const startWaitInput = z.object({ projectId: idField, waitingFor: textField("等待事项", 60) });

export type StartWaitInput = z.output<typeof startWaitInput>;

export const endWaitInput = z.object({ projectId: idField });

export const waitResult = z.object({ id: idField });
