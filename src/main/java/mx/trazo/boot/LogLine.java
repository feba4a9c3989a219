package mx.trazo.boot;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes each log event as one line of JSON. Control characters are escaped, so that a value cannot
 * forge a second line. Of an exception that is not ours only its type and place are written: the
 * messages of drivers and parsers repeat what people typed.
 */
public final class LogLine extends EncoderBase<ILoggingEvent> {
  private static final int FRAMES = 12;
  private static final int LONGEST = 2_000;

  @Override
  public byte[] headerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] footerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    var line = new StringBuilder(256);
    line.append("{\"at\":\"").append(event.getInstant()).append('"');
    field(line, "level", event.getLevel().toString());
    field(line, "logger", event.getLoggerName());
    field(line, "message", event.getFormattedMessage());
    for (Map.Entry<String, String> entry : event.getMDCPropertyMap().entrySet()) {
      field(line, entry.getKey(), entry.getValue());
    }
    IThrowableProxy thrown = event.getThrowableProxy();
    if (thrown != null) {
      var text = new StringBuilder();
      describe(text, thrown, 0);
      field(line, "error", text.toString());
    }
    return line.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void describe(StringBuilder out, IThrowableProxy thrown, int depth) {
    out.append(thrown.getClassName());
    if (thrown.getClassName().startsWith("mx.trazo.")) {
      out.append(": ").append(thrown.getMessage());
    }
    StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
    for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
      out.append(" < ").append(frames[i].getStackTraceElement());
    }
    IThrowableProxy cause = thrown.getCause();
    if (cause != null && depth < 4) {
      out.append(" caused by ");
      describe(out, cause, depth + 1);
    }
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append(",\"");
    escape(out, name);
    out.append("\":\"");
    escape(out, value);
    out.append('"');
  }

  private static void escape(StringBuilder out, String text) {
    int end = Math.min(text.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
  }
}
