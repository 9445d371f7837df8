CREATE TABLE `call_events` (
	`seq` integer PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`kind` text NOT NULL,
	`facts` text NOT NULL,
	`happened_at` integer NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "call_events_kind_known" CHECK("call_events"."kind" in ('published', 'reopened', 'deadline-moved', 'expected-soon', 'changed', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `call_events_call` ON `call_events` (`call_id`,`seq`);--> statement-breakpoint
CREATE TABLE `event_cursors` (
	`reader` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_alerts` (
	`search_id` text NOT NULL,
	`user_id` text NOT NULL,
	`rhythm` text NOT NULL,
	`cursor` integer NOT NULL,
	`next_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`search_id`, `user_id`),
	FOREIGN KEY (`search_id`) REFERENCES `saved_searches`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "search_alerts_rhythm_known" CHECK("search_alerts"."rhythm" in ('immediate', 'daily', 'weekly'))
);
--> statement-breakpoint
CREATE INDEX `search_alerts_next` ON `search_alerts` (`next_at`);--> statement-breakpoint
CREATE INDEX `search_alerts_user` ON `search_alerts` (`user_id`);--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`user_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`countdown` integer NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "calendar_feeds_kind_known" CHECK("calendar_feeds"."kind" in ('member', 'organisation'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_token` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE INDEX `calendar_feeds_user` ON `calendar_feeds` (`user_id`);--> statement-breakpoint
CREATE TABLE `bounces` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`kind` text NOT NULL,
	`why` text,
	`at` integer NOT NULL,
	CONSTRAINT "bounces_kind_known" CHECK("bounces"."kind" in ('hard', 'soft', 'complaint'))
);
--> statement-breakpoint
CREATE INDEX `bounces_address` ON `bounces` (`address`,`at`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`user_id` text NOT NULL,
	`organisation_id` text,
	`stream` text NOT NULL,
	`kind` text NOT NULL,
	`facts` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	`archived_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "messages_stream_known" CHECK("messages"."stream" in ('account', 'reminders', 'notices', 'alerts'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_key` ON `messages` (`key`);--> statement-breakpoint
CREATE INDEX `messages_user` ON `messages` (`user_id`,`archived_at`,`created_at`);--> statement-breakpoint
CREATE TABLE `message_settings` (
	`user_id` text PRIMARY KEY NOT NULL,
	`rhythm` text DEFAULT 'digest' NOT NULL,
	`offsets` text,
	`zone` text,
	`morning_at` text DEFAULT '08:00' NOT NULL,
	`quiet_from` text DEFAULT '20:00' NOT NULL,
	`quiet_until` text DEFAULT '07:00' NOT NULL,
	`paused_until_on` text,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "message_settings_rhythm_known" CHECK("message_settings"."rhythm" in ('digest', 'single'))
);
--> statement-breakpoint
CREATE TABLE `reminder_settings` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`offsets` text NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reminder_turns` (
	`user_id` text PRIMARY KEY NOT NULL,
	`next_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reminder_turns_next` ON `reminder_turns` (`next_at`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`key` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`call_id` text NOT NULL,
	`outbox_key` text,
	`planned_for_at` integer NOT NULL,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reminders_call` ON `reminders` (`call_id`);--> statement-breakpoint
CREATE INDEX `reminders_user` ON `reminders` (`user_id`,`given_at`);--> statement-breakpoint
CREATE INDEX `reminders_outbox` ON `reminders` (`outbox_key`);