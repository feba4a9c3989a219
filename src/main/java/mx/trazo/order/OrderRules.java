package mx.trazo.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What makes a request acceptable on its own, before agreement and samples are looked at. */
public final class OrderRules {
  private static final Pattern KEY = Pattern.compile("[!-~]{1,64}");
  private static final Pattern CIE10 = Pattern.compile("[A-Z][0-9][0-9A-Z]([0-9X])?");
  private static final Set<String> BI_RADS =
      Set.of("0", "1", "2", "3", "4", "4A", "4B", "4C", "5", "6");

  private OrderRules() {}

  /** The first reason against the request, or empty. */
  public static Optional<Refusal> check(OrderRequest request) {
    return wrongs(request).stream().findFirst();
  }

  /** Everything that is against the request. */
  public static List<Refusal> wrongs(OrderRequest request) {
    var wrongs = new ArrayList<Refusal>();
    if (!KEY.matcher(request.clientKey()).matches()) {
      wrongs.add(Refusal.of(OrderRefusal.ORDER_FIELD_WRONG, "clientKey"));
    }
    if (request.testCodes().isEmpty()) {
      wrongs.add(Refusal.of(OrderRefusal.ORDER_WITHOUT_TEST));
    }
    var seen = new HashSet<String>();
    for (String code : request.testCodes()) {
      if (!seen.add(code)) {
        wrongs.add(Refusal.of(OrderRefusal.TEST_ASKED_TWICE, code));
      }
    }
    if (request.physician().isBlank() || request.physician().length() > 120) {
      wrongs.add(Refusal.of(OrderRefusal.ORDER_FIELD_WRONG, "physician"));
    }
    if (tooLong(request.placerNumber(), 40)) {
      wrongs.add(Refusal.of(OrderRefusal.ORDER_FIELD_WRONG, "placerNumber"));
    }
    wrongs.addAll(clinicalWrongs(request.clinical()));
    return wrongs;
  }

  private static List<Refusal> clinicalWrongs(ClinicalData clinical) {
    var wrongs = new ArrayList<Refusal>();
    String code = clinical.diagnosisCode();
    if (code != null && !CIE10.matcher(code).matches()) {
      wrongs.add(Refusal.of(OrderRefusal.DIAGNOSIS_CODE_MALFORMED, shorten(code)));
    }
    String biRads = clinical.biRads();
    if (biRads != null && !BI_RADS.contains(biRads)) {
      wrongs.add(Refusal.of(OrderRefusal.BIRADS_UNKNOWN, shorten(biRads)));
    }
    if (tooLong(clinical.bodySite(), 120)) {
      wrongs.add(Refusal.of(OrderRefusal.ORDER_FIELD_WRONG, "bodySite"));
    }
    if (tooLong(clinical.question(), 500)) {
      wrongs.add(Refusal.of(OrderRefusal.ORDER_FIELD_WRONG, "question"));
    }
    return wrongs;
  }

  private static boolean tooLong(@Nullable String text, int limit) {
    return text != null && text.length() > limit;
  }

  private static String shorten(String text) {
    return text.length() <= 20 ? text : text.substring(0, 20);
  }
}
