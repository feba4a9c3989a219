package mx.trazo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published story's order, of another patient each time and under a number of its own. */
final class StoryOrders {
  private final String story;
  private int made;

  StoryOrders() throws IOException {
    story = Files.readString(Path.of("fhir-profiles", "json", "Bundle-mama-transaccion.json"));
  }

  /** A new order as a transaction. */
  String next() {
    int number = made++;
    return story
        .replace("SOL-2026", "B" + number + "-2026")
        .replace("EXP-2026", "B" + number + "-2026")
        .replace("SABC560626MDFLRN01", Curps.of(number))
        .replace("Salgado", "Salga" + word(number))
        .replace("Briseño", "Brise" + word(number / 7))
        .replace("1956-06-26", Curps.birthDate(number).toString());
  }

  /** Letters, so that people have names of their own. */
  private static String word(int number) {
    var out = new StringBuilder();
    for (int left = number + 26; left > 0; left /= 26) {
      out.append((char) ('a' + left % 26));
    }
    return out.toString();
  }
}
