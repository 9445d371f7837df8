CREATE TABLE `call_edits` (
	`call_id` text NOT NULL,
	`fact` text NOT NULL,
	`source_value` text,
	`edited_by` text NOT NULL,
	`edited_at` integer NOT NULL,
	`released_at` integer,
	PRIMARY KEY(`call_id`, `fact`),
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `link_checks` (
	`url` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`http_status` integer,
	`failures` integer NOT NULL,
	`failing_since` integer,
	`checked_at` integer NOT NULL,
	`next_check_at` integer NOT NULL,
	CONSTRAINT "link_checks_state_known" CHECK("link_checks"."state" in ('valid', 'uncertain', 'broken'))
);
--> statement-breakpoint
CREATE INDEX `link_checks_next` ON `link_checks` (`next_check_at`);--> statement-breakpoint
CREATE TABLE `review_items` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`source_id` text,
	`run_id` text,
	`call_id` text,
	`other_call_id` text,
	`fact` text,
	`before` text,
	`after` text,
	`note` text,
	`raised_at` integer NOT NULL,
	`resolved_at` integer,
	`resolved_by` text,
	`resolution` text,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "review_items_kind_known" CHECK("review_items"."kind" in ('no-coverage', 'unmapped-tag', 'changed-fact', 'held-run', 'merge', 'to-verify', 'broken-link'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `review_items_key` ON `review_items` (`key`);--> statement-breakpoint
CREATE INDEX `review_items_open` ON `review_items` (`resolved_at`,`raised_at`);--> statement-breakpoint
CREATE INDEX `review_items_call` ON `review_items` (`call_id`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`authority` text NOT NULL,
	`columns` text NOT NULL,
	`rows` text NOT NULL,
	`mapping` text,
	`uploaded_by` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`taken_at` integer,
	`run_id` text
);
--> statement-breakpoint
CREATE TABLE `run_drafts` (
	`run_id` text NOT NULL,
	`external_key` text NOT NULL,
	`place` integer NOT NULL,
	`hash` text NOT NULL,
	`draft` text,
	PRIMARY KEY(`run_id`, `external_key`),
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `run_drafts_place` ON `run_drafts` (`run_id`,`place`);--> statement-breakpoint
CREATE TABLE `runs` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`trigger` text NOT NULL,
	`outcome` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`expected` integer,
	`read` integer NOT NULL,
	`rejected` integer NOT NULL,
	`added` integer NOT NULL,
	`changed` integer NOT NULL,
	`unchanged` integer NOT NULL,
	`kept` integer NOT NULL,
	`vanished` integer NOT NULL,
	`reason` text,
	`detail` text,
	`problems` text,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "runs_trigger_known" CHECK("runs"."trigger" in ('schedule', 'button', 'command', 'upload', 'start')),
	CONSTRAINT "runs_outcome_known" CHECK("runs"."outcome" in ('running', 'done', 'held', 'failed', 'discarded'))
);
--> statement-breakpoint
CREATE INDEX `runs_source` ON `runs` (`source_id`,`started_at`);--> statement-breakpoint
ALTER TABLE `call_revisions` ADD `run_id` text;--> statement-breakpoint
ALTER TABLE `call_revisions` ADD `changed_by` text;--> statement-breakpoint
-- Written by hand: drizzle-kit would copy and drop `calls`, and within the migration's transaction its lists would go with it.
ALTER TABLE `calls` ADD `publication` text DEFAULT 'published' NOT NULL CONSTRAINT "calls_publication_known" CHECK("publication" in ('draft', 'published'));--> statement-breakpoint
ALTER TABLE `calls` ADD `merged_into` text;--> statement-breakpoint
ALTER TABLE `calls` ADD `missed_runs` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `calls` ADD `source_hash` text;--> statement-breakpoint
CREATE INDEX `calls_merged` ON `calls` (`merged_into`);--> statement-breakpoint
ALTER TABLE `sources` ADD `adapter` text DEFAULT 'catalogue' NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `enabled` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `settings` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `last_count` integer;--> statement-breakpoint
ALTER TABLE `sources` ADD `next_run_at` integer;--> statement-breakpoint
ALTER TABLE `sources` ADD `leased_by` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `leased_until` integer;--> statement-breakpoint
CREATE INDEX `sources_next_run` ON `sources` (`next_run_at`);--> statement-breakpoint
CREATE INDEX `calls_official_url` ON `calls` (`official_url`);--> statement-breakpoint
CREATE INDEX `calls_title` ON `calls` (`title`);