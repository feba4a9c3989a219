/*
 * Whether a text is one of our codes: twelve digits, perhaps after the letter of a box, rack, badge or
 * order, closed by the check digit of Damm over the letter and the digits. What a camera sees counts
 * only when it closes; the server looks again.
 */
const QUASIGROUP = [
  "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
  "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
];
const LETTERS = ["", "E", "G", "U", "X"];

export function isOurs(text) {
  const parts = /^([EGUX]?)(\d{12})$/.exec(text);
  if (!parts) {
    return false;
  }
  let interim = +QUASIGROUP[0][LETTERS.indexOf(parts[1])];
  for (const digit of parts[2]) {
    interim = +QUASIGROUP[interim][+digit];
  }
  return interim === 0;
}
