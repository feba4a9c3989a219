package mx.trazo.web.intake;

/** How much of a list is read; each limit has its sentence. */
final class ImportLimits {
  /** Megabytes of a file. */
  static final int FILE_MB = 10;

  /** Megabytes of an XLSX once unfolded: a sheet of 5,000 full rows needs less than ten. */
  static final int UNFOLDED_MB = 48;

  /** Parts of an XLSX; Excel writes about a dozen. */
  static final int PARTS = 500;

  /** Rows below the headings. */
  static final int ROWS = 5_000;

  /** Columns. */
  static final int COLUMNS = 64;

  /** Characters of a cell. */
  static final int CELL = 2_000;

  /** Blocks of one specimen. */
  static final int BLOCKS = 20;

  private ImportLimits() {}

  /** Megabytes in bytes. */
  static long bytes(int megabytes) {
    return megabytes * 1024L * 1024L;
  }
}
