import { describe, expect, it } from "vitest";
import { twoReadings } from "../../../src/errors/two-readings.js";

describe("errors: what a doubtful number may mean", () => {
  it.each([
    ["“104,260”", "104260", "104.26"],
    ["1.234", "1234", "1.2340"],
    ["− 1,000 € HT", "-1000", "-1"],
    ["100.100", "100100", "100.1"],
    ["12", "1234", "1.2340"],
    ["1.204", "1204", "1.2040"],
    ["1.050", "1050", "1.05"],
    ["2.000", "2000", "2"],
  ])("errors: %s is %s or %s", (text, whole, decimal) => {
    expect(twoReadings(text)).toEqual({ whole, decimal });
  });
});
