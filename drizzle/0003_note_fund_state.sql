ALTER TABLE "fund_entries" ADD COLUMN "state_note" text;--> statement-breakpoint
CREATE INDEX "agreements_order_index" ON "agreements" USING btree ((replace(stat_month, '-', '')::bigint),"id");--> statement-breakpoint
CREATE INDEX "fixed_investments_order_index" ON "fixed_investments" USING btree ((replace(stat_month, '-', '')::bigint),"id");--> statement-breakpoint
CREATE INDEX "fund_entries_order_index" ON "fund_entries" USING btree (coalesce(replace(stat_month, '-', '')::bigint, 999912),"id");--> statement-breakpoint
CREATE INDEX "fund_entries_state_index" ON "fund_entries" USING btree ("state","id") WHERE state = 'pending';