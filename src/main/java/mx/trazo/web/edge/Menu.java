package mx.trazo.web.edge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;

/** The pages a person may open from anywhere, by role; their words stand under {@code menu.*}. */
public final class Menu {
  private static final List<Item> ALL =
      List.of(
          hospital("/hospital", "home"),
          clerk("/hospital/solicitudes/nueva", "newOrder"),
          hospital("/hospital/solicitudes", "orders"),
          hospital("/hospital/resultados", "results"),
          hospital("/hospital/embarques", "shipments"),
          hospital("/hospital/bloques", "blocks"),
          clerk("/hospital/importar", "imports"),
          clerk("/hospital/sin-red", "offline"),
          lab("/laboratorio", "home", Role.TECHNICIAN, Role.SPECIALIST, Role.QUALITY),
          lab(
              "/laboratorio/recepcion",
              "reception",
              Role.TECHNICIAN,
              Role.SPECIALIST,
              Role.QUALITY),
          lab("/laboratorio/mesa", "bench", Role.TECHNICIAN, Role.SPECIALIST),
          lab("/laboratorio/almacen", "storage", Role.TECHNICIAN, Role.SPECIALIST, Role.QUALITY),
          lab("/laboratorio/prestamos", "loans", Role.TECHNICIAN, Role.SPECIALIST, Role.QUALITY),
          lab("/lectura", "reading", Role.SPECIALIST, Role.QUALITY),
          lab("/laboratorio/criticos", "criticals", Role.TECHNICIAN, Role.SPECIALIST, Role.QUALITY),
          lab(
              "/laboratorio/impresion",
              "printing",
              Role.TECHNICIAN,
              Role.SPECIALIST,
              Role.QUALITY,
              Role.ADMINISTRATOR),
          lab(
              "/tablero",
              "board",
              Role.MANAGER,
              Role.AGREEMENT_MANAGER,
              Role.TECHNICIAN,
              Role.SPECIALIST,
              Role.QUALITY),
          new Item(
              "/alertas",
              "menu.alerts",
              Set.of(
                  Role.HOSPITAL_CLERK,
                  Role.REQUESTING_PHYSICIAN,
                  Role.TECHNICIAN,
                  Role.SPECIALIST,
                  Role.QUALITY,
                  Role.MANAGER,
                  Role.ADMINISTRATOR)),
          admin("/cuentas", "accounts", Role.ADMINISTRATOR),
          admin(
              "/convenios",
              "agreements",
              Role.AGREEMENT_MANAGER,
              Role.MANAGER,
              Role.ADMINISTRATOR,
              Role.AUDITOR),
          admin("/avisos", "notifications", Role.QUALITY, Role.ADMINISTRATOR),
          admin("/auditoria", "audit", Role.AUDITOR));

  /** Pages that are reached through another entry than their address says. */
  private static final Map<String, String> BELONGS =
      Map.of("/hospital/muestras/", "/hospital/solicitudes/");

  private Menu() {}

  /**
   * One entry.
   *
   * @param key its words in the bundle
   */
  public record Item(String path, String key, Set<Role> roles) {
    /** Copies the roles. */
    public Item {
      roles = Set.copyOf(roles);
    }
  }

  /** What the actor may open, in the order of a day's work. */
  public static List<Item> of(Actor actor) {
    return ALL.stream()
        .filter(item -> item.roles().stream().anyMatch(role -> actor.roles().contains(role)))
        .toList();
  }

  /** Whether the actor may open this entry; pages show no link that leads to a "no". */
  public static boolean leads(Actor actor, String path) {
    return of(actor).stream().anyMatch(item -> item.path().equals(path));
  }

  /** Whether the actor has something to look for in the field at the top of the page. */
  public static boolean searches(Actor actor) {
    return actor.hasAny(
        Role.HOSPITAL_CLERK,
        Role.REQUESTING_PHYSICIAN,
        Role.TECHNICIAN,
        Role.SPECIALIST,
        Role.QUALITY);
  }

  /** Of these entries the one that a path belongs to: the longest beginning, or an empty text. */
  public static String current(List<Item> items, String path) {
    String best = "";
    String place = path;
    for (Map.Entry<String, String> one : BELONGS.entrySet()) {
      place = place.startsWith(one.getKey()) ? one.getValue() : place;
    }
    for (Item item : items) {
      boolean within = place.equals(item.path()) || place.startsWith(item.path() + "/");
      if (within && item.path().length() > best.length()) {
        best = item.path();
      }
    }
    return best;
  }

  private static Item hospital(String path, String word) {
    return new Item(
        path, "menu.hospital." + word, Set.of(Role.HOSPITAL_CLERK, Role.REQUESTING_PHYSICIAN));
  }

  private static Item clerk(String path, String word) {
    return new Item(path, "menu.hospital." + word, Set.of(Role.HOSPITAL_CLERK));
  }

  private static Item admin(String path, String word, Role... roles) {
    return new Item(path, "menu.admin." + word, Set.of(roles));
  }

  private static Item lab(String path, String word, Role... roles) {
    return new Item(path, "menu.lab." + word, Set.of(roles));
  }
}
