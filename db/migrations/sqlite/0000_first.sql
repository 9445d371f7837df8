CREATE TABLE `call_applicants` (
	`call_id` text NOT NULL,
	`applicant_type` text NOT NULL,
	PRIMARY KEY(`call_id`, `applicant_type`),
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "call_applicants_type_known" CHECK("call_applicants"."applicant_type" in ('municipality', 'metropolitan-area', 'county', 'region', 'city-network', 'national-authority', 'public-body', 'ngo', 'education', 'research', 'company', 'social-partner', 'international-organisation', 'individual', 'any-legal-entity'))
);
--> statement-breakpoint
CREATE TABLE `call_coverage` (
	`call_id` text NOT NULL,
	`mode` text NOT NULL,
	`region` text NOT NULL,
	PRIMARY KEY(`call_id`, `mode`, `region`),
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "call_coverage_mode_known" CHECK("call_coverage"."mode" in ('include', 'exclude'))
);
--> statement-breakpoint
CREATE TABLE `call_deadlines` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`local_date` text NOT NULL,
	`local_time` text,
	`zone` text NOT NULL,
	`stage` integer NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "call_deadlines_kind_known" CHECK("call_deadlines"."kind" in ('stage1', 'final', 'cut-off'))
);
--> statement-breakpoint
CREATE INDEX `call_deadlines_call` ON `call_deadlines` (`call_id`);--> statement-breakpoint
CREATE TABLE `call_facts` (
	`call_id` text NOT NULL,
	`fact` text NOT NULL,
	`origin` text NOT NULL,
	`note` text,
	PRIMARY KEY(`call_id`, `fact`, `origin`),
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "call_facts_origin_known" CHECK("call_facts"."origin" in ('source', 'rule', 'editor', 'own-words', 'own-knowledge'))
);
--> statement-breakpoint
CREATE TABLE `call_languages` (
	`call_id` text NOT NULL,
	`language` text NOT NULL,
	PRIMARY KEY(`call_id`, `language`),
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `call_links` (
	`call_id` text NOT NULL,
	`url` text NOT NULL,
	`label` text NOT NULL,
	PRIMARY KEY(`call_id`, `url`),
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `call_objectives` (
	`call_id` text NOT NULL,
	`objective` text NOT NULL,
	PRIMARY KEY(`call_id`, `objective`),
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `call_revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`fact` text NOT NULL,
	`before` text,
	`after` text,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `call_revisions_call` ON `call_revisions` (`call_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `call_themes` (
	`call_id` text NOT NULL,
	`theme` text NOT NULL,
	PRIMARY KEY(`call_id`, `theme`),
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `calls` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`source_id` text NOT NULL,
	`external_key` text NOT NULL,
	`code` text,
	`title` text NOT NULL,
	`title_language` text NOT NULL,
	`summary` text,
	`summary_language` text NOT NULL,
	`kind` text NOT NULL,
	`fund` text NOT NULL,
	`programme` text NOT NULL,
	`instrument` text NOT NULL,
	`managing_body` text,
	`applicants` text,
	`may_lead` integer,
	`consortium` text,
	`partners_min` integer,
	`partner_countries_min` integer,
	`coverage_approximate` integer NOT NULL,
	`opens_on` text,
	`dates_indicative` integer NOT NULL,
	`deadline_model` text NOT NULL,
	`budget_total` integer,
	`budget_shared` integer NOT NULL,
	`grant_min` integer,
	`grant_max` integer,
	`currency` text NOT NULL,
	`cofinancing_rate` integer,
	`official_url` text NOT NULL,
	`source_url` text,
	`confidence` text NOT NULL,
	`notes` text,
	`parent_key` text,
	`seen_on` text,
	`last_checked_at` integer,
	`withdrawn_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`change_seq` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "calls_kind_known" CHECK("calls"."kind" in ('grant', 'loan', 'advice', 'prize', 'exchange')),
	CONSTRAINT "calls_instrument_known" CHECK("calls"."instrument" in ('direct', 'shared', 'interreg', 'indirect', 'cascade')),
	CONSTRAINT "calls_deadline_model_known" CHECK("calls"."deadline_model" in ('single-stage', 'two-stage', 'cut-offs', 'continuous', 'until-exhausted', 'unknown')),
	CONSTRAINT "calls_confidence_known" CHECK("calls"."confidence" in ('high', 'medium', 'low'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calls_slug` ON `calls` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `calls_source_key` ON `calls` (`source_id`,`external_key`);--> statement-breakpoint
CREATE INDEX `calls_code` ON `calls` (`code`);--> statement-breakpoint
CREATE INDEX `calls_change_seq` ON `calls` (`change_seq`);--> statement-breakpoint
CREATE INDEX `calls_parent` ON `calls` (`source_id`,`parent_key`);--> statement-breakpoint
CREATE INDEX `calls_programme` ON `calls` (`programme`);--> statement-breakpoint
CREATE TABLE `records` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`change_seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`url` text,
	`licence` text NOT NULL,
	`attribution` text NOT NULL,
	`fingerprint` text,
	`last_checked_at` integer
);
