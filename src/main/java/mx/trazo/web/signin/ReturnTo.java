package mx.trazo.web.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before signing in: a path of ours or nothing. */
final class ReturnTo {
  private static final int LONGEST = 300;
  private static final Pattern OURS =
      Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~?=&%:,+-]{0," + LONGEST + "}");

  private ReturnTo() {}

  /** The path if it leads nowhere else, or the start page. */
  static String safely(@Nullable String path) {
    return path != null && OURS.matcher(path).matches() ? path : "/";
  }

  /** The address of the sign-in page that leads back to the path. */
  static String signInPage(String path) {
    String back = safely(path);
    return back.equals("/")
        ? "/entrar"
        : "/entrar?volver=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }
}
