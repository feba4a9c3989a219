package mx.trazo.web.intake;

import mx.trazo.kernel.Outcome;

/** Tells CSV and XLSX apart by what is in the file, whatever its name says. */
final class SheetReader {
  private SheetReader() {}

  /** The list, or what is wrong with the file as a whole. */
  static Outcome<Sheet> read(byte[] bytes) {
    if (bytes.length == 0) {
      return Outcome.refused(ImportRefusal.IMPORT_FILE_MISSING);
    }
    if (bytes.length > ImportLimits.bytes(ImportLimits.FILE_MB)) {
      return Outcome.refused(
          ImportRefusal.IMPORT_TOO_LARGE, Integer.toString(ImportLimits.FILE_MB));
    }
    if (begins(bytes, 'P', 'K', 3, 4)) {
      return XlsxSheet.read(bytes);
    }
    if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Outcome.refused(ImportRefusal.IMPORT_OLD_EXCEL);
    }
    return CsvSheet.read(bytes);
  }

  private static boolean begins(byte[] bytes, int a, int b, int c, int d) {
    return bytes.length > 4
        && (bytes[0] & 0xFF) == a
        && (bytes[1] & 0xFF) == b
        && (bytes[2] & 0xFF) == c
        && (bytes[3] & 0xFF) == d;
  }
}
