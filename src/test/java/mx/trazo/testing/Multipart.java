package mx.trazo.testing;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with a file, as a browser sends it. */
public final class Multipart {
  private static final String BOUNDARY = "limite";

  private Multipart() {}

  /** Sends the fields and one file. */
  public static HttpResponse<String> post(
      SignedIn who, String path, Map<String, String> fields, String name, byte[] file) {
    var body = new ByteArrayOutputStream();
    write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n");
    write(body, who.csrf() + "\r\n");
    fields.forEach((field, value) -> {
      write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field);
      write(body, "\"\r\n\r\n" + value + "\r\n");
    });
    write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name);
    write(body, "\"; filename=\"archivo\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    body.writeBytes(file);
    write(body, "\r\n--" + BOUNDARY + "--\r\n");
    return who.send(
        who.request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
