import { listen } from "./listen.js";
import { Page } from "./page.js";

const page = new Page();
listen(page);
void page.open();
