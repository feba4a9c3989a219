package mx.trazo.fhir;

import java.util.List;
import java.util.OptionalLong;
import org.hl7.fhir.r4.model.Resource;

/**
 * One page of matches.
 *
 * @param next where the next page begins; empty after the last
 * @param total how many matches there are, when that is known
 */
public record Page(List<? extends Resource> matches, String next, OptionalLong total) {
  /** Copies the list. */
  public Page {
    matches = List.copyOf(matches);
  }

  /** All matches there are, of which one page is shown; for searches that can find only a few. */
  static Page of(List<? extends Resource> all, Asked asked) {
    int from = Math.min(all.size(), asked.page().isEmpty() ? 0 : position(asked.page()));
    int to = Math.min(all.size(), from + asked.count());
    return new Page(
        asked.countOnly() ? List.of() : all.subList(from, to),
        to < all.size() && !asked.countOnly() ? Integer.toString(to) : "",
        OptionalLong.of(all.size()));
  }

  private static int position(String page) {
    if (!page.matches("[1-9]\\d{0,5}")) {
      throw SearchValues.wrong("_page", "link.next");
    }
    return Integer.parseInt(page);
  }
}
