package mx.trazo.result.pdf;

import java.awt.Color;

/** Size in points, weight and colour of a text. */
public record Style(float size, boolean bold, Color color) {
  public static final Color INK = new Color(0x1B, 0x23, 0x21);
  public static final Color GREY = new Color(0x5A, 0x66, 0x62);
  public static final Color GREEN = new Color(0x0E, 0x4F, 0x45);
  public static final Color MIST = new Color(0xEF, 0xF4, 0xF2);
  public static final Color LINE = new Color(0xC9, 0xD4, 0xD0);
  public static final Color AMBER = new Color(0x8A, 0x4B, 0x08);
  public static final Color AMBER_MIST = new Color(0xFD, 0xF3, 0xDC);
  public static final Color WHITE = Color.WHITE;

  public static final Style BODY = new Style(8.8f, false, INK);
  public static final Style STRONG = new Style(8.8f, true, INK);
  public static final Style SMALL = new Style(7.6f, false, GREY);
  public static final Style SMALL_STRONG = new Style(7.6f, true, GREY);
  public static final Style HEADING = new Style(10f, true, GREEN);
  public static final Style TITLE = new Style(17f, true, GREEN);
  public static final Style SUBTITLE = new Style(11.5f, false, INK);

  /** Distance from one line to the next. */
  public float leading() {
    return size * 1.32f;
  }

  /** The same in another colour. */
  public Style in(Color other) {
    return new Style(size, bold, other);
  }
}
