package mx.trazo.boot.demo;

import java.time.LocalTime;
import java.util.List;
import mx.trazo.alert.KeepAlertRules;
import mx.trazo.alert.RuleDraft;
import mx.trazo.tracking.ConcernKind;
import org.jspecify.annotations.Nullable;

/** Who is told of what in the demo; without a server of mail the messages wait. */
final class DemoAlerts {
  private static final LocalTime NIGHT = LocalTime.of(21, 0);
  private static final LocalTime MORNING = LocalTime.of(7, 0);
  private static final int HOUR = 60;

  private final DemoBench bench;

  DemoAlerts(DemoBench bench) {
    this.bench = bench;
  }

  /** The laboratory wants to know what is late and what dies, a hospital where its boxes are. */
  void decide() {
    rule(DemoAccount.QUALITY, ConcernKind.LATE, 0, "calidad@laboratorio.ejemplo.mx", 4 * HOUR);
    rule(
        DemoAccount.QUALITY,
        ConcernKind.VIABILITY_ENDING,
        8 * HOUR,
        "citometria@laboratorio.ejemplo.mx",
        null);
    rule(
        DemoAccount.CLERK_ENSENADA,
        ConcernKind.NOT_RECEIVED,
        12 * HOUR,
        "recepcion@ensenada.ejemplo.mx",
        null);
  }

  private void rule(
      DemoAccount by, ConcernKind kind, int minutes, String to, @Nullable Integer escalate) {
    DemoBench.done(
        bench
            .use(KeepAlertRules.class)
            .add(
                bench.person(by),
                new RuleDraft(
                    kind,
                    false,
                    minutes,
                    List.of(to),
                    NIGHT,
                    MORNING,
                    true,
                    escalate,
                    escalate == null ? List.of() : List.of("direccion@laboratorio.ejemplo.mx"))));
  }
}
