#!/usr/bin/env node
import { main } from "./main.js";
import { realWorld } from "./world.js";

/** A reader that closes early, such as `head`, is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await main(process.argv.slice(2), realWorld);
