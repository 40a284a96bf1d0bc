// @ts-check
// Removes what the build makes. tsup must not do it itself: its configurations run side by side and would remove each other's files.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

rmSync(fileURLToPath(new URL("../dist", import.meta.url)), { recursive: true, force: true });
