CREATE TABLE "call_edits" (
	"call_id" text NOT NULL,
	"fact" text NOT NULL,
	"source_value" jsonb,
	"edited_by" text NOT NULL,
	"edited_at" timestamp (3) with time zone NOT NULL,
	"released_at" timestamp (3) with time zone,
	CONSTRAINT "call_edits_call_id_fact_pk" PRIMARY KEY("call_id","fact")
);
--> statement-breakpoint
CREATE TABLE "link_checks" (
	"url" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"http_status" bigint,
	"failures" bigint NOT NULL,
	"failing_since" timestamp (3) with time zone,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"next_check_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "link_checks_state_known" CHECK ("link_checks"."state" in ('valid', 'uncertain', 'broken'))
);
--> statement-breakpoint
CREATE TABLE "review_items" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"source_id" text,
	"run_id" text,
	"call_id" text,
	"other_call_id" text,
	"fact" text,
	"before" jsonb,
	"after" jsonb,
	"note" text,
	"raised_at" timestamp (3) with time zone NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by" text,
	"resolution" text,
	CONSTRAINT "review_items_kind_known" CHECK ("review_items"."kind" in ('no-coverage', 'unmapped-tag', 'changed-fact', 'held-run', 'merge', 'to-verify', 'broken-link'))
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" text PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"authority" text NOT NULL,
	"columns" jsonb NOT NULL,
	"rows" jsonb NOT NULL,
	"mapping" jsonb,
	"uploaded_by" text NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"taken_at" timestamp (3) with time zone,
	"run_id" text
);
--> statement-breakpoint
CREATE TABLE "run_drafts" (
	"run_id" text NOT NULL,
	"external_key" text NOT NULL,
	"place" bigint NOT NULL,
	"hash" text NOT NULL,
	"draft" jsonb,
	CONSTRAINT "run_drafts_run_id_external_key_pk" PRIMARY KEY("run_id","external_key")
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"id" text PRIMARY KEY NOT NULL,
	"source_id" text NOT NULL,
	"trigger" text NOT NULL,
	"outcome" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"expected" bigint,
	"read" bigint NOT NULL,
	"rejected" bigint NOT NULL,
	"added" bigint NOT NULL,
	"changed" bigint NOT NULL,
	"unchanged" bigint NOT NULL,
	"kept" bigint NOT NULL,
	"vanished" bigint NOT NULL,
	"reason" text,
	"detail" text,
	"problems" jsonb,
	CONSTRAINT "runs_trigger_known" CHECK ("runs"."trigger" in ('schedule', 'button', 'command', 'upload', 'start')),
	CONSTRAINT "runs_outcome_known" CHECK ("runs"."outcome" in ('running', 'done', 'held', 'failed', 'discarded'))
);
--> statement-breakpoint
ALTER TABLE "call_revisions" ADD COLUMN "run_id" text;--> statement-breakpoint
ALTER TABLE "call_revisions" ADD COLUMN "changed_by" text;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "publication" text DEFAULT 'published' NOT NULL;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "merged_into" text;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "missed_runs" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "source_hash" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "adapter" text DEFAULT 'catalogue' NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "enabled" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "settings" jsonb;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "last_count" bigint;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "next_run_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "leased_by" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "leased_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "call_edits" ADD CONSTRAINT "call_edits_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_other_call_id_calls_id_fk" FOREIGN KEY ("other_call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_drafts" ADD CONSTRAINT "run_drafts_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "link_checks_next" ON "link_checks" USING btree ("next_check_at");--> statement-breakpoint
CREATE UNIQUE INDEX "review_items_key" ON "review_items" USING btree ("key");--> statement-breakpoint
CREATE INDEX "review_items_open" ON "review_items" USING btree ("resolved_at","raised_at");--> statement-breakpoint
CREATE INDEX "review_items_call" ON "review_items" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "run_drafts_place" ON "run_drafts" USING btree ("run_id","place");--> statement-breakpoint
CREATE INDEX "runs_source" ON "runs" USING btree ("source_id","started_at");--> statement-breakpoint
CREATE INDEX "calls_merged" ON "calls" USING btree ("merged_into");--> statement-breakpoint
CREATE INDEX "sources_next_run" ON "sources" USING btree ("next_run_at");--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_publication_known" CHECK ("calls"."publication" in ('draft', 'published'));--> statement-breakpoint
CREATE INDEX "calls_official_url" ON "calls" USING btree ("official_url");--> statement-breakpoint
CREATE INDEX "calls_title" ON "calls" USING btree ("title");