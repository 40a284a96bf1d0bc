import { describe, expect, it } from "vitest";
import { fromAddress, toAddress } from "../../../src/page/address.js";
import { example } from "../../../src/page/example.js";
import { type Json, parsed } from "../../../src/page/json.js";

const request = example("Prise de rendez-vous – « été » 🏛");

describe("page: the state in the address", () => {
  it("page: an address gives back the request and the language, in letters that every mail keeps", async () => {
    const address = await toAddress(request, "fr-BE");
    expect(address).toMatch(/^fr-BE\.[A-Za-z0-9_-]+$/);
    expect(address.length).toBeLessThan(JSON.stringify(request).length);
    expect(await fromAddress(`#${address}`)).toEqual({ locale: "fr-BE", request });
  });

  it("page: an address with a language alone has no request", async () => {
    expect(await fromAddress("#en")).toEqual({ locale: "en", request: undefined });
  });

  it("page: a cut, foreign or hostile address is undefined, and never an error", async () => {
    const address = await toAddress(request, "en");
    const bad = [
      address.slice(0, -9),
      `${address}.x`,
      "#de.AAAA",
      "#fr-FR.é",
      "#fr-FR.AAAA",
      "#",
      "#__proto__.a",
      "#fr-FR.%00",
    ];
    for (const one of bad) expect(await fromAddress(one), one).toBeUndefined();
  });

  it("page: data nested deeper than any request is refused, and never goes down without end", async () => {
    const nested = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
    expect(parsed(nested(32))).toBeDefined();
    expect(parsed(nested(33))).toBeUndefined();
    expect(parsed(nested(100_000))).toBeUndefined();
    expect(await fromAddress(await toAddress(JSON.parse(nested(1_000)) as Json, "en"))).toBeUndefined();
    expect(parsed("{")).toBeUndefined();
  });

  it("page: an address that would unfold to more than any request is refused", async () => {
    const bomb = await toAddress("0".repeat(3_000_000), "en");
    expect(bomb.length).toBeLessThan(10_000);
    expect(await fromAddress(bomb)).toBeUndefined();
  });
});
