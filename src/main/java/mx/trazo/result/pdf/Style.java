package mx.trazo.result.pdf;

import java.awt.Color;

/** Size in points, weight and colour of a text. */
record Style(float size, boolean bold, Color color) {
  static final Color INK = new Color(0x1B, 0x23, 0x21);
  static final Color GREY = new Color(0x5A, 0x66, 0x62);
  static final Color GREEN = new Color(0x0E, 0x4F, 0x45);
  static final Color MIST = new Color(0xEF, 0xF4, 0xF2);
  static final Color LINE = new Color(0xC9, 0xD4, 0xD0);
  static final Color AMBER = new Color(0x8A, 0x4B, 0x08);
  static final Color AMBER_MIST = new Color(0xFD, 0xF3, 0xDC);
  static final Color WHITE = Color.WHITE;

  static final Style BODY = new Style(8.8f, false, INK);
  static final Style STRONG = new Style(8.8f, true, INK);
  static final Style SMALL = new Style(7.6f, false, GREY);
  static final Style SMALL_STRONG = new Style(7.6f, true, GREY);
  static final Style HEADING = new Style(10f, true, GREEN);
  static final Style TITLE = new Style(17f, true, GREEN);
  static final Style SUBTITLE = new Style(11.5f, false, INK);

  /** Distance from one line to the next. */
  float leading() {
    return size * 1.32f;
  }

  /** The same in another colour. */
  Style in(Color other) {
    return new Style(size, bold, other);
  }
}
