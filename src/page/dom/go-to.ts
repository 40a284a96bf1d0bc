/** Goes to a part of the page, and unfolds what hides it. */
export function goTo(id: string): void {
  const element = document.getElementById(id);
  for (let around = element?.closest("details"); around != null; around = around.parentElement?.closest("details"))
    around.open = true;
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}
