package mx.trazo.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Optional;
import mx.trazo.kernel.Refusal;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks into an XLSX before it is parsed: unfolds every part, counts the bytes that really come
 * out, and refuses document types, which no spreadsheet has. It reads the archive by its directory,
 * as the parser does, so that both see the same parts.
 */
final class ZipGuard {
  private static final int HEAD = 4096;

  private ZipGuard() {}

  /** What is wrong, or empty. */
  static Optional<Refusal> check(byte[] bytes) {
    long left = ImportLimits.bytes(ImportLimits.UNFOLDED_MB);
    int parts = 0;
    byte[] piece = new byte[8192];
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (++parts > ImportLimits.PARTS || !zip.canReadEntryData(entry)) {
          return Optional.of(Refusal.of(ImportRefusal.IMPORT_XLSX_BROKEN));
        }
        try (InputStream in = zip.getInputStream(entry)) {
          byte[] head = in.readNBytes(HEAD);
          if (new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            return Optional.of(Refusal.of(ImportRefusal.IMPORT_XLSX_BROKEN));
          }
          left -= head.length;
          for (int n = in.read(piece); n >= 0 && left >= 0; n = in.read(piece)) {
            left -= n;
          }
        }
        if (left < 0) {
          return Optional.of(
              Refusal.of(
                  ImportRefusal.IMPORT_XLSX_TOO_LARGE, Integer.toString(ImportLimits.UNFOLDED_MB)));
        }
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of(Refusal.of(ImportRefusal.IMPORT_XLSX_BROKEN));
    }
  }
}
