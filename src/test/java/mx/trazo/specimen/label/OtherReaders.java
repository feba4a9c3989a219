package mx.trazo.specimen.label;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readers that share no code with the writer of the symbols. On a machine of the continuous
 * integration a missing one is a failure; elsewhere the test says what to install and is left out.
 */
final class OtherReaders {
  private static final Path SOURCE = Path.of("src", "test", "frontend");
  private static final Path INSTALLED = Path.of("target", "test-readers");
  private static final Path TROUBLE = Path.of("target", "test-readers.err");
  private static final Pattern SYMBOL =
      Pattern.compile("\"format\":\"([A-Za-z0-9]+)\",\"text\":\"([^\"]*)\"");

  private OtherReaders() {}

  /** One symbol as zxing-wasm names it: DataMatrix or Code128. */
  record Symbol(String format, String text) {}

  /** Every Code 128 on the picture, by zbarimg. */
  static List<String> zbar(Path png) throws IOException {
    require("zbarimg", "the Debian package zbar-tools", "zbarimg", "--version");
    String out =
        run(Path.of("."), "zbarimg", "--quiet", "--raw", "-Sdisable", "-Scode128.enable", png + "")
            .out;
    return out.lines().filter(line -> !line.isBlank()).toList();
  }

  /** Every symbol on the picture, by the WebAssembly build of zxing-cpp. */
  static List<Symbol> zxingWasm(Path png) throws IOException {
    require("node", "Node 20 or later", "node", "--version");
    install();
    Finished finished = run(INSTALLED, "node", "read-symbols.mjs", png.toAbsolutePath() + "");
    if (finished.code != 0) {
      fail("zxing-wasm: " + Files.readString(TROUBLE));
    }
    var symbols = new ArrayList<Symbol>();
    Matcher found = SYMBOL.matcher(finished.out);
    while (found.find()) {
      symbols.add(new Symbol(found.group(1), found.group(2)));
    }
    return symbols;
  }

  /** npm puts the versions of the lock file into target; once per lock file. */
  private static void install() throws IOException {
    Files.createDirectories(INSTALLED);
    copy("read-symbols.mjs");
    Path stamp = INSTALLED.resolve("installed.json");
    Path lock = SOURCE.resolve("package-lock.json");
    if (Files.exists(stamp) && Files.mismatch(stamp, lock) == -1) {
      return;
    }
    copy("package.json");
    copy("package-lock.json");
    Finished npm =
        run(INSTALLED, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent");
    if (npm.code != 0) {
      missing("zxing-wasm could not be installed by npm ci: " + Files.readString(TROUBLE));
    }
    Files.copy(lock, stamp, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(String file) throws IOException {
    Files.copy(SOURCE.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
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
