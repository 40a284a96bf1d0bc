// @ts-check
import { fileURLToPath } from "node:url";

/** The offline page: where the build leaves it, and where it stands in the site. */
export const offlinePage = {
  built: fileURLToPath(new URL("../../dist/page/index.html", import.meta.url)),
  url: "page/index.html",
};
