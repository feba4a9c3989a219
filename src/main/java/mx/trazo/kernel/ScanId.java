package mx.trazo.kernel;

import java.util.regex.Pattern;

/**
 * One reading of a barcode, named by the device that read it, so that a repeat is recognised. Any
 * text of 8 to 64 letters, digits and hyphens: devices of others make their own.
 */
public record ScanId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z-]{8,64}");

  /** Refuses a text outside the form; edges check with {@link #looksRight} first. */
  public ScanId {
    if (!looksRight(value)) {
      throw new IllegalArgumentException("not a scan id");
    }
  }

  /** Whether the text has the form of a scan id. */
  public static boolean looksRight(String text) {
    return FORM.matcher(text).matches();
  }
}
