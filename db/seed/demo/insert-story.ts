import type { Transaction } from "@/db/client";
import type { Story } from "./story";
export async function insertStory(_tx: Transaction, _story: Story): Promise<void> {}
