package mx.trazo.web.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as spreadsheets write them, and as people who mean harm do. */
final class AwkwardFiles {
  private AwkwardFiles() {}

  /** Fills a sheet. */
  interface Filling {
    void into(Worksheet sheet);
  }

  /** An XLSX with one sheet. */
  static byte[] xlsx(Filling filling) {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "Prueba", "1.0")) {
      filling.into(workbook.newWorksheet("Hoja1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The XLSX with what is written into one of its parts in place of what was there. */
  static byte[] withPart(byte[] xlsx, String part, byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var in = open(xlsx);
        var zip = new ZipOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(entry.getName().equals(part) ? content : in.getInputStream(entry).readAllBytes());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The text of one part. */
  static String part(byte[] xlsx, String part) {
    try (var in = open(xlsx)) {
      return new String(
          in.getInputStream(in.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ZipFile open(byte[] xlsx) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx)).get();
  }

  /** A sheet of a few kilobytes that unfolds into hundreds of megabytes. */
  static byte[] bomb() {
    byte[] harmless = xlsx(sheet -> sheet.value(0, 0, "Nombre"));
    byte[] blanks = new byte[64 * 1024 * 1024];
    Arrays.fill(blanks, (byte) ' ');
    return withPart(harmless, "xl/worksheets/sheet1.xml", blanks);
  }

  /** A document type that would make the parser read a file of the server. */
  static byte[] withEntity() {
    byte[] harmless = xlsx(sheet -> sheet.value(0, 0, "Nombre"));
    String sheet = part(harmless, "xl/worksheets/sheet1.xml");
    String bad =
        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + sheet.substring(sheet.indexOf("<worksheet"));
    return withPart(harmless, "xl/worksheets/sheet1.xml", bad.getBytes(StandardCharsets.UTF_8));
  }
}
