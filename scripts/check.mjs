import { checks } from "./steps/checks.mjs";
import { install, requireNode } from "./steps/install.mjs";

requireNode();
await install();
const failed = await checks();
if (failed.length > 0) process.exit(1);
