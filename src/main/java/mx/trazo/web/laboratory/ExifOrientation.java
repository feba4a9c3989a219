package mx.trazo.web.laboratory;

import java.awt.geom.AffineTransform;

/** Which way up a telephone held the picture: the one thing of a JPEG's EXIF that is used. */
final class ExifOrientation {
  private static final int TAG = 0x0112;

  private ExifOrientation() {}

  /** 1 to 8 as in the EXIF standard; 1 when the file does not say. */
  static int of(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && u8(jpeg, at) == 0xFF) {
      int marker = u8(jpeg, at + 1);
      int length = (u8(jpeg, at + 2) << 8) | u8(jpeg, at + 3);
      if (marker == 0xDA || length < 2) {
        return 1;
      }
      if (marker == 0xE1
          && length >= 16
          && at + 2 + length <= jpeg.length
          && jpeg[at + 4] == 'E'
          && jpeg[at + 5] == 'x'
          && jpeg[at + 6] == 'i'
          && jpeg[at + 7] == 'f') {
        return inTiff(jpeg, at + 10, at + 2 + length);
      }
      at += 2 + length;
    }
    return 1;
  }

  private static int inTiff(byte[] jpeg, int start, int end) {
    boolean little = jpeg[start] == 'I';
    long directory = start + number(jpeg, start + 4, 4, little, end);
    int entries = directory + 2 > end ? 0 : (int) number(jpeg, (int) directory, 2, little, end);
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + 12L * i;
      if (entry + 12 > end) {
        return 1;
      }
      if (number(jpeg, (int) entry, 2, little, end) == TAG) {
        int value = (int) number(jpeg, (int) entry + 8, 2, little, end);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }

  private static long number(byte[] jpeg, int at, int bytes, boolean little, int end) {
    if (at < 0 || at + bytes > end) {
      return 0;
    }
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value = (value << 8) | u8(jpeg, little ? at + bytes - 1 - i : at + i);
    }
    return value;
  }

  private static int u8(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }

  /** Turns and mirrors a picture of this size so that it stands upright. */
  static AffineTransform upright(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
