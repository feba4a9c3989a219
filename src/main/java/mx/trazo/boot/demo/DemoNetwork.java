package mx.trazo.boot.demo;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.access.AccountStore;
import mx.trazo.access.BadgeStore;
import mx.trazo.access.GrantApiToken;
import mx.trazo.boot.DemoLoader;
import mx.trazo.network.Catalogue;

/**
 * Loads the demo through the same use cases that people's clicks reach, in a second context on the
 * same database whose clock is set to the days gone by: some samples are late, some released, and
 * the clock of the server never lies.
 */
@Singleton
class DemoNetwork implements DemoLoader {
  private static final double SETTLED_HOURS_AGO = 300;
  private static final List<String> SAME_DATABASE =
      List.of(
          "datasources.default.url",
          "datasources.default.username",
          "datasources.default.password");

  private final Environment environment;
  private final AccountStore accounts;
  private final BadgeStore badges;
  private final Catalogue catalogue;
  private final InstantSource clock;
  private String token = "";

  DemoNetwork(
      Environment environment,
      AccountStore accounts,
      BadgeStore badges,
      Catalogue catalogue,
      InstantSource clock) {
    this.environment = environment;
    this.accounts = accounts;
    this.badges = badges;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  public void load() {
    if (accounts.findByUsername(DemoAccount.CLERK_ENSENADA.username()).isPresent()) {
      return;
    }
    Instant now = clock.instant();
    try (ApplicationContext past =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(properties())
            .start()) {
      DemoClock demoClock = past.getBean(DemoClock.class);
      demoClock.set(now.minus(Duration.ofHours(Math.round(SETTLED_HOURS_AGO))));
      var bench = new DemoBench(past);
      bench.settle();
      new DemoStory(bench, now).plan().liveThrough(demoClock, now);
      demoClock.set(now);
      token = grant(bench);
    }
    catalogue.reload();
  }

  private Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    for (String name : SAME_DATABASE) {
      environment.getProperty(name, String.class).ifPresent(v -> properties.put(name, v));
    }
    properties.put("datasources.default.maximum-pool-size", 2);
    properties.put("datasources.default.minimum-idle", 1);
    properties.put(DemoClock.PROPERTY, "set");
    // the password is printed at every start: costly hashing would protect nothing
    properties.put("trazo.access.argon2.memory-kib", 64);
    properties.put("trazo.access.argon2.passes", 1);
    return properties;
  }

  private static String grant(DemoBench bench) {
    return DemoBench.done(
            bench
                .use(GrantApiToken.class)
                .grant(
                    bench.person(DemoAccount.ADMINISTRATOR),
                    bench.person(DemoAccount.SYSTEM_ENSENADA).account(),
                    "Demostración",
                    Duration.ofDays(90)))
        .secret();
  }

  private String badge(DemoAccount account) {
    return accounts
        .findByUsername(account.username())
        .flatMap(found -> badges.findOf(found.id()))
        .map(badge -> ", gafete " + badge.code())
        .orElse("");
  }

  @Override
  public String accounts() {
    var table = new StringBuilder("Cuentas de demostración; contraseña de todas: ");
    table.append(DemoAccount.PASSWORD);
    table.append("; NIP de quienes tienen gafete: ").append(DemoAccount.PIN).append('\n');
    for (DemoAccount account : DemoAccount.values()) {
      if (!account.isSystem()) {
        table.append(
            String.format("  %-24s %s%s%n", account.username(), account.word(), badge(account)));
      }
    }
    table.append(
        String.format(
            "  %-24s %s",
            DemoAccount.SYSTEM_ENSENADA.username(),
            token.isEmpty()
                ? DemoAccount.SYSTEM_ENSENADA.word() + " (su clave se mostró al cargar los datos)"
                : DemoAccount.SYSTEM_ENSENADA.word() + ", Authorization: Bearer " + token));
    return table.toString();
  }
}
