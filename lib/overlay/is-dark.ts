/** Whether LinkedIn's page is dark just now. Where its colour does not say so it counts as light: the chip has a ground of its own. */
export function isDark(): boolean {
  const colour = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? [];
  const [red = 255, green = red, blue = red, alpha = 1] = colour.map(Number);
  return alpha > 0.5 && 3 * red + 6 * green + blue < 1_280;
}
