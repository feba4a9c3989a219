package mx.trazo.web.hospital;

import jakarta.inject.Singleton;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;
import mx.trazo.tracking.ReadCriticals;
import mx.trazo.web.edge.Banner;
import mx.trazo.web.edge.Messages;

/** While a critical result waits for an acknowledgement, every page of the hospital says so. */
@Singleton
class CriticalBanner implements Banner.Source {
  private final ReadCriticals criticals;
  private final Messages messages;

  CriticalBanner(ReadCriticals criticals, Messages messages) {
    this.criticals = criticals;
    this.messages = messages;
  }

  @Override
  public List<Banner> of(Actor actor) {
    if (!actor.hasAny(Role.HOSPITAL_CLERK, Role.REQUESTING_PHYSICIAN)) {
      return List.of();
    }
    ReadCriticals.Waiting waiting = criticals.waiting(actor);
    if (waiting.count() == 0) {
      return List.of();
    }
    String path =
        waiting
            .only()
            .map(id -> "/hospital/resultados/criticos/" + id.value())
            .orElse("/hospital/resultados?ver=criticos");
    return List.of(
        new Banner(
            messages.get("hospital.critical.banner", waiting.count()),
            messages.get("hospital.critical.banner.link"),
            path));
  }
}
