package mx.trazo.fhir.sent;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.RefusalCode;

/**
 * Enters what another node exported, all of it or nothing. What came before in the same words is
 * left as it is; what came before in other words refuses the whole.
 */
@Singleton
public class EnterExport {
  private final EnterCase cases;
  private final ImportedStore imported;
  private final SentExtensionStore extensions;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  /** What the use case works with. */
  public EnterExport(
      EnterCase cases,
      ImportedStore imported,
      SentExtensionStore extensions,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.cases = cases;
    this.imported = imported;
    this.extensions = extensions;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What became of it.
   *
   * @param here what each thing is called on this node, by its name on the other
   * @param fresh the names on the other node of what is new here
   */
  public record Entered(Map<String, String> here, List<String> fresh) {
    /** Copies both. */
    public Entered {
      here = Map.copyOf(here);
      fresh = List.copyOf(fresh);
    }
  }

  /**
   * Enters the orders of the actor's facility.
   *
   * @param base the address of the exchange of the other node
   * @param changed the code of the refusal when something came before in other words
   * @throws NotEntered when any part is refused; nothing is kept then
   */
  @Transactional
  public Entered enter(Actor actor, String base, List<SentCase> sent, RefusalCode changed) {
    Instant now = clock.instant();
    String number = ids.next();
    Map<String, String> here = new HashMap<>(knownPatients(actor, base, sent));
    List<String> fresh = new ArrayList<>();
    List<SentCase> inTime =
        sent.stream().sorted(Comparator.comparing(SentCase::orderedAt)).toList();
    for (SentCase one : inTime) {
      Map<String, String> before = before(actor, base, one, changed);
      if (!before.isEmpty()) {
        here.putAll(before);
        continue;
      }
      List<Imported> entered = new ArrayList<>();
      EnterCase.Names names = cases.enter(actor, one, here.get(one.patient()), number, now);
      for (EnterCase.Name name : names.all()) {
        entered.add(
            new Imported(
                name.here(),
                base + "/" + name.there(),
                one.said().getOrDefault(name.there(), "0".repeat(64)),
                name.recordedAt(),
                name.hash()));
        here.put(name.there(), name.here());
        fresh.add(name.there());
      }
      imported.add(actor.scope(), number, actor.account(), now, entered);
      keepExtensions(actor, one, names, now);
      audit.record(
          AuditEntry.done(now, actor, "IMPORT_ORDER", "ORDER", names.order().value())
              .withDetail(number));
    }
    audit.record(
        AuditEntry.done(now, actor, "IMPORT", "FHIR_IMPORT", number)
            .withDetail(fresh.size() + " / " + here.size()));
    return new Entered(here, fresh);
  }

  private Map<String, String> knownPatients(Actor actor, String base, List<SentCase> sent) {
    List<String> sources = sent.stream().map(one -> base + "/" + one.patient()).distinct().toList();
    return names(base, imported.listBySource(actor.scope(), sources));
  }

  /** What things of an order are called here that came before; empty when it is new. */
  private Map<String, String> before(Actor actor, String base, SentCase one, RefusalCode changed) {
    List<String> sources = one.said().keySet().stream().map(name -> base + "/" + name).toList();
    List<Imported> known = imported.listBySource(actor.scope(), sources);
    if (known.isEmpty()) {
      return Map.of();
    }
    Map<String, String> said = new HashMap<>();
    known.forEach(each -> said.put(each.source().substring(base.length() + 1), each.said()));
    if (!said.equals(one.said())) {
      throw new NotEntered(Refusal.of(changed), one.at());
    }
    return names(base, known);
  }

  private static Map<String, String> names(String base, List<Imported> known) {
    Map<String, String> names = new LinkedHashMap<>();
    known.forEach(one -> names.put(one.source().substring(base.length() + 1), one.resource()));
    return names;
  }

  private void keepExtensions(Actor actor, SentCase one, EnterCase.Names names, Instant now) {
    Map<String, String> here = new HashMap<>();
    names.all().forEach(name -> here.put(name.there(), name.here()));
    List<SentExtensions> said = new ArrayList<>();
    one.extensions()
        .forEach((there, json) -> {
          String resource = here.get(there);
          if (resource != null) {
            said.add(new SentExtensions(resource, json));
          }
        });
    extensions.add(actor.scope(), said, now);
  }
}
