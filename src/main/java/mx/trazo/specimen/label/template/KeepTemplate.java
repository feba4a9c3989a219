package mx.trazo.specimen.label.template;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;

/** Gives a facility a new version of a template; the ones before stay as they are. */
@Singleton
public class KeepTemplate {
  /** The longest note, in characters. */
  public static final int LONGEST_NOTE = 200;

  private final LabelTemplateStore store;
  private final Ids ids;
  private final InstantSource clock;

  KeepTemplate(LabelTemplateStore store, Ids ids, InstantSource clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps a template as the next version.
   *
   * @param seen the facility's own version that was changed, 0 for the network's
   * @param note why
   * @return the version, or a {@link TemplateRefusal}
   */
  @Transactional
  public Outcome<KeptTemplate> keep(Actor actor, LabelTemplate template, int seen, String note) {
    Optional<Refusal> wrong = TemplateRules.wrong(template);
    if (wrong.isPresent()) {
      return new Outcome.Refused<>(wrong.get());
    }
    int newest =
        store.findOwn(actor.scope(), template.stock()).map(KeptTemplate::version).orElse(0);
    var next =
        new KeptTemplate(
            ids.next(),
            actor.facility(),
            seen + 1,
            template,
            note.strip()
                .codePoints()
                .limit(LONGEST_NOTE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString(),
            clock.instant(),
            actor.account());
    if (newest != seen || !store.add(actor.scope(), next)) {
      return Outcome.refused(TemplateRefusal.LABEL_TEMPLATE_CHANGED);
    }
    return Outcome.done(next);
  }
}
