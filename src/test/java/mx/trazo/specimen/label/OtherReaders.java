package mx.trazo.specimen.label;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.testing.NodeFolder;

/**
 * Readers that share no code with the writer of the symbols. On a machine of the continuous
 * integration a missing one is a failure; elsewhere the test says what to install and is left out.
 */
public final class OtherReaders {
  private static final Path SOURCE = Path.of("src", "test", "frontend");
  private static final Path INSTALLED = Path.of("target", "test-readers");
  private static final Path TROUBLE = Path.of("target", "test-readers.err");
  private static final Pattern SYMBOL =
      Pattern.compile("\"format\":\"([A-Za-z0-9]+)\",\"text\":\"([^\"]*)\"");

  private OtherReaders() {}

  /** One symbol as zxing-wasm names it: DataMatrix or Code128. */
  public record Symbol(String format, String text) {}

  /** Every Code 128 on the picture, by zbarimg. */
  public static List<String> zbar(Path png) throws IOException {
    require("zbarimg", "the Debian package zbar-tools", "zbarimg", "--version");
    String out =
        run(Path.of("."), "zbarimg", "--quiet", "--raw", "-Sdisable", "-Scode128.enable", png + "")
            .out;
    return out.lines().filter(line -> !line.isBlank()).toList();
  }

  /** Every symbol on the picture, by the WebAssembly build of zxing-cpp. */
  public static List<Symbol> zxingWasm(Path png) throws IOException {
    return zxingWasm(List.of(png)).getFirst();
  }

  /** The symbols on each picture, by the WebAssembly build of zxing-cpp. */
  public static List<List<Symbol>> zxingWasm(List<Path> pngs) throws IOException {
    List<String> command = new ArrayList<>(List.of("node", "read-symbols.mjs"));
    pngs.forEach(png -> command.add(png.toAbsolutePath().toString()));
    List<List<Symbol>> all = new ArrayList<>();
    for (String line : node(command).lines().toList()) {
      var symbols = new ArrayList<Symbol>();
      Matcher found = SYMBOL.matcher(line);
      while (found.find()) {
        symbols.add(new Symbol(found.group(1), found.group(2)));
      }
      all.add(symbols);
    }
    return all;
  }

  /**
   * Every label of a ZPL file as pictures, one for each, by the WebAssembly build of zebrash.
   *
   * @param width dots
   * @param height dots
   * @param dpmm dots in a millimetre as the trade names them: 8 or 12
   * @param out folder and beginning of the names of the pictures
   */
  public static List<Path> drawnZpl(byte[] zpl, int width, int height, int dpmm, Path out)
      throws IOException {
    Files.createDirectories(out.getParent());
    Path file = Files.write(Path.of(out + ".zpl"), zpl);
    String count =
        node(
            List.of(
                "node",
                "draw-zpl.mjs",
                file.toAbsolutePath().toString(),
                Integer.toString(width),
                Integer.toString(height),
                Integer.toString(dpmm),
                out.toAbsolutePath().toString()));
    var pictures = new ArrayList<Path>();
    for (int i = 0; i < Integer.parseInt(count.strip()); i++) {
      pictures.add(Path.of(out + "-" + i + ".png"));
    }
    return pictures;
  }

  /** The pages of a PDF as pictures, by Poppler. */
  public static List<Path> drawnPdf(byte[] pdf, int dpi, Path out) throws IOException {
    require("pdftoppm", "the Debian package poppler-utils", "pdftoppm", "-v");
    Files.createDirectories(out.getParent());
    Path file = Files.write(Path.of(out + ".pdf"), pdf);
    Finished done =
        run(Path.of("."), "pdftoppm", "-r", dpi + "", "-gray", "-png", file + "", out + "");
    if (done.code != 0) {
      fail("pdftoppm: " + Files.readString(TROUBLE));
    }
    String beginning = out.getFileName() + "-";
    try (var files = Files.list(out.getParent())) {
      return files
          .filter(f -> f.getFileName().toString().matches(Pattern.quote(beginning) + "\\d+\\.png"))
          .sorted()
          .toList();
    }
  }

  private static String node(List<String> command) throws IOException {
    require("node", "Node 20 or later", "node", "--version");
    NodeFolder.install(SOURCE, INSTALLED);
    Finished finished = run(INSTALLED, command.toArray(String[]::new));
    if (finished.code != 0) {
      fail(command.get(1) + ": " + Files.readString(TROUBLE));
    }
    return finished.out;
  }

  private static void require(String tool, String install, String... probe) throws IOException {
    if (run(Path.of("."), probe).code != 0) {
      missing(tool + " is not here: install " + install);
    }
  }

  private static void missing(String what) {
    if ("true".equalsIgnoreCase(System.getenv("CI"))) {
      fail(what);
    }
    System.err.println("LEFT OUT: " + what);
    abort(what);
  }

  private record Finished(int code, String out) {}

  /** Standard error goes to a file: zbarimg talks there about services that it does not need. */
  private static Finished run(Path folder, String... command) throws IOException {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(TROUBLE.toFile())
              .start();
    } catch (IOException e) {
      return new Finished(127, e.toString());
    }
    try {
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return new Finished(124, command[0] + " took too long");
      }
      return new Finished(process.exitValue(), out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Finished(130, "interrupted");
    }
  }
}
