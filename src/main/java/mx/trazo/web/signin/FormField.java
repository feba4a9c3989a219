package mx.trazo.web.signin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hidden field {@code _csrf} in the beginning of a form's body; it must be the first field. */
final class FormField {
  /** A multipart body that has not shown its first field by now has none. */
  private static final int MULTIPART_HEAD = 4096;

  private static final Pattern MULTIPART =
      Pattern.compile(
          "\\A--[^\\r\\n]{1,100}\\r\\nContent-Disposition: form-data; name=\"_csrf\""
              + "(?:\\r\\n[^\\r\\n]{1,200}){0,3}\\r\\n\\r\\n([A-Za-z0-9_-]{1,100})\\r\\n",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern URL_ENCODED =
      Pattern.compile("\\A_csrf=([A-Za-z0-9_-]{1,100})(&|\\z)");

  /** More than {@code _csrf=}, the longest token and the next separator. */
  private static final int URL_ENCODED_HEAD = 200;

  private FormField() {}

  /** Whether enough of the body has been read to know. */
  static boolean isInUrlEncoded(String head) {
    return head.length() >= URL_ENCODED_HEAD;
  }

  /** The field's value; empty when there is none. */
  static String ofUrlEncoded(String head) {
    return first(URL_ENCODED.matcher(head));
  }

  /** Whether enough of the body has been read to know. */
  static boolean isInMultipart(String head) {
    return head.length() >= MULTIPART_HEAD || MULTIPART.matcher(head).find();
  }

  /** The field's value; empty when there is none. */
  static String ofMultipart(String head) {
    return first(MULTIPART.matcher(head));
  }

  private static String first(Matcher matcher) {
    return matcher.find() ? matcher.group(1) : "";
  }
}
