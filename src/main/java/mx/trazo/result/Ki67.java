package mx.trazo.result;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The share of dividing cells in one block, and how it was counted; a draft may lack parts. */
public record Ki67(@Nullable CellPercent percent, @Nullable Ki67Count count) {
  /** A marker of which nothing is known yet. */
  public static final Ki67 UNREAD = new Ki67(null, null);

  /** The fields still empty. */
  List<String> missing() {
    var missing = new ArrayList<String>();
    if (percent == null) {
      missing.add("KI67.PERCENT");
    }
    if (count == null) {
      missing.add("KI67.COUNT");
    }
    return missing;
  }
}
