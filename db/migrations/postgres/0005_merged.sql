DROP INDEX "calls_merged";--> statement-breakpoint
CREATE INDEX "calls_merged" ON "calls" USING btree ("merged_into") WHERE "calls"."merged_into" is not null;