package mx.trazo.boot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogLineTest {
  @Test
  void a_value_cannot_forge_a_second_line() {
    String line = line("scan \r\n{\"at\":\"forged\"}\u2028 end", null);
    assertThat(line.strip().lines()).hasSize(1);
    assertThat(line).contains("\\u000d\\u000a{\\\"at\\\"").contains("\\u2028").endsWith("}\n");
  }

  @Test
  void the_messages_of_other_people_s_exceptions_are_left_out() {
    var failure =
        new IllegalStateException(
            "Duplicate entry 'PEXA800101'", new SQLException("near 'PEXA800101'"));
    assertThat(line("defect", failure))
        .doesNotContain("PEXA800101")
        .contains("java.lang.IllegalStateException", "caused by java.sql.SQLException")
        .contains("LogLineTest");
  }

  private static String line(String message, @Nullable Throwable thrown) {
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    var event =
        new LoggingEvent(
            "here", context.getLogger("mx.trazo"), Level.WARN, message, thrown, new Object[0]);
    return new String(new LogLine().encode(event), StandardCharsets.UTF_8);
  }
}
