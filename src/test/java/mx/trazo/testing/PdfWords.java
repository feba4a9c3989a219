package mx.trazo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The words of a PDF as another program (poppler) reads them. */
public final class PdfWords {
  private PdfWords() {}

  /** All pages, with runs of blanks and line ends as one blank. */
  public static String of(byte[] pdf) {
    try {
      Path file = Files.createTempFile("trazo", ".pdf");
      try {
        Files.write(file, pdf);
        Process process =
            new ProcessBuilder("pdftotext", "-layout", "-enc", "UTF-8", file.toString(), "-")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
          throw new IllegalStateException("pdftotext failed");
        }
        return text.replaceAll("\\s+", " ");
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
