package mx.trazo.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.boot.DatabaseServer;

/** Trazo in a process of its own, with the options it has in production. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("Trazo: (http\\S+)");
  private static final Pattern TOKEN = Pattern.compile("\"csrfToken\":\"([^\"]+)\"");

  private final Process process;
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServerProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  static ServerProcess start(DatabaseServer database) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(Files.readString(Path.of("infra", "java-options")).strip().split("\\s+")));
    command.addAll(List.of(System.getProperty("trazo.bench.server", "").split(" ")));
    command.removeIf(String::isBlank);
    command.addAll(List.of("-jar", "target/trazo.jar"));
    var builder = new ProcessBuilder(command);
    builder.environment().put("TRAZO_PORT", "0");
    builder.environment().put("TRAZO_DEMO", "false");
    builder.environment().put("TRAZO_ACCESS_SIGN_IN_PER_MINUTE", "100000");
    builder.environment().put("TRAZO_DB_URL", database.url().text());
    builder.environment().put("TRAZO_DB_USER", database.application().name());
    builder.environment().put("TRAZO_DB_PASSWORD", database.application().password());
    builder.redirectError(Path.of("target", "bench-server.log").toFile());
    Process process = builder.start();
    BufferedReader out = process.inputReader();
    String line = out.readLine();
    while (line != null) {
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        drain(out);
        return new ServerProcess(process, URI.create(found.group(1)));
      }
      line = out.readLine();
    }
    throw new IOException("the server did not start; see target/bench-server.log");
  }

  private static void drain(BufferedReader out) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            while (out.readLine() != null) {
              // only so that the server never waits for a reader
            }
          } catch (IOException ended) {
            // the process is gone
          }
        });
  }

  URI address() {
    return address;
  }

  /** A session: its cookie and the token of its unsafe requests. */
  record SessionOf(String cookie, String csrf) {}

  SessionOf signIn(String username, String password) throws IOException, InterruptedException {
    String body = "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}";
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(address.resolve("/api/session"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    Matcher token = TOKEN.matcher(answer.body());
    if (answer.statusCode() != 201 || !token.find()) {
      throw new IOException("sign-in answered " + answer.statusCode() + " " + answer.body());
    }
    return new SessionOf(
        answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0], token.group(1));
  }

  long pid() {
    return process.pid();
  }

  /** Resident memory in MiB, as Linux tells it. */
  long residentMebibytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc", "" + process.pid(), "status"))) {
      if (line.startsWith("VmRSS")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
      }
    }
    return -1;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
