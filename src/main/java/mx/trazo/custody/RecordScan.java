package mx.trazo.custody;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Refusal;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelReading;
import org.jspecify.annotations.Nullable;

/** One scan, one transaction: read, lock, decide, append, keep the answer. */
@Singleton
public class RecordScan {
  private final CustodyStore store;
  private final CustodyLog log;
  private final InstantSource clock;

  /** Everything a scan needs. */
  public RecordScan(CustodyStore store, CustodyLog log, InstantSource clock) {
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Records the scan.
   *
   * @return the answer, or empty when the scan's id was used before; the transaction is then undone
   *     and {@link ScanDesk} gives the first answer again
   * @throws ScanRepeatedException to undo what was written when the scan's id was used before
   */
  @Transactional
  public ScanAnswer record(Scan scan, ScanRule rule) {
    Instant now = clock.instant();
    ScanAnswer answer = answer(scan, rule, now);
    var attempt =
        new ScanAttempt(
            scan.actor().facility(), scan, rule.mode(), rule.context(), hash(scan, rule), answer);
    if (!store.keepAttempt(scan.actor().scope(), attempt)) {
      throw new ScanRepeatedException();
    }
    return answer;
  }

  private ScanAnswer answer(Scan scan, ScanRule rule, Instant now) {
    return switch (LabelReading.read(scan.raw())) {
      case LabelReading.Damaged damaged ->
          said(scan, ScanVerdict.DAMAGED, damaged.refusal(), null, null, now);
      case LabelReading.Foreign foreign ->
          said(scan, ScanVerdict.DAMAGED, foreign.refusal(), null, null, now);
      case LabelReading.Read(LabelCode.SpecimenCode(var number)) -> {
        Optional<CustodyState> found = store.lock(number);
        if (found.isEmpty()) {
          var unknown = Refusal.of(rule.unknown(), number.text());
          rule.writeRefused(number.text(), unknown, null, now);
          yield said(scan, ScanVerdict.UNKNOWN, unknown, number.text(), null, now);
        }
        yield onContainer(scan, rule, found.get(), now);
      }
      case LabelReading.Read(var other) -> onOther(scan, rule, other, now);
    };
  }

  private ScanAnswer onContainer(Scan scan, ScanRule rule, CustodyState found, Instant now) {
    String label = found.container().label().text();
    if (!found.container().concerns(scan.actor().facility())) {
      Refusal elsewhere = rule.elsewhere(found);
      rule.writeRefused(label, elsewhere, found, now);
      return said(scan, ScanVerdict.REFUSED, elsewhere, label, null, now);
    }
    return concluded(scan, rule, rule.decide(found, scan.occurredAt(), now), label, found, now);
  }

  private ScanAnswer onOther(Scan scan, ScanRule rule, LabelCode code, Instant now) {
    ScanDecision decision = rule.other(code, now);
    if (decision instanceof ScanDecision.Context) {
      rule.writeOther(code, now);
    }
    return concluded(scan, rule, decision, code.text(), null, now);
  }

  private ScanAnswer concluded(
      Scan scan,
      ScanRule rule,
      ScanDecision decision,
      String label,
      @Nullable CustodyState found,
      Instant now) {
    return switch (decision) {
      case ScanDecision.Context() ->
          said(scan, ScanVerdict.CONTEXT, rule.remark(), label, found, now);
      case ScanDecision.Already(var refusal) ->
          said(scan, ScanVerdict.ALREADY, refusal, label, found, now);
      case ScanDecision.Refuse(var refusal) -> {
        if (found != null) {
          rule.writeRefused(label, refusal, found, now);
        }
        yield said(scan, ScanVerdict.REFUSED, refusal, label, found, now);
      }
      case ScanDecision.Append(var events) -> {
        if (found == null) {
          throw new IllegalStateException("events belong to a container");
        }
        yield append(scan, rule, found, events, now);
      }
    };
  }

  private ScanAnswer append(
      Scan scan, ScanRule rule, CustodyState found, List<NewEvent> events, Instant now) {
    String label = found.container().label().text();
    NewEvent first = events.get(0);
    Optional<Refusal> against = CustodyRules.check(found, first);
    if (against.isPresent()) {
      return outOfTurn(scan, found, first, against.get(), now);
    }
    CustodyState after = log.append(scan.actor(), scan.id(), List.of(found), events, now).get(0);
    rule.write(after, now);
    Refusal remark = rule.remark();
    return new ScanAnswer(
        scan.id(),
        ScanVerdict.RECORDED,
        remark == null ? null : remark.code().name(),
        remark == null ? List.of() : remark.facts(),
        label,
        after.container().id(),
        after.state(),
        after.sequence(),
        now,
        false);
  }

  /** The same thing twice is not an error: who did it first, and when. */
  private ScanAnswer outOfTurn(
      Scan scan, CustodyState found, NewEvent event, Refusal against, Instant now) {
    String label = found.container().label().text();
    if (CustodyFold.after(found.state(), event.type(), event.detail()) == found.state()) {
      Optional<CustodyEvent> before =
          store.findLast(scan.actor().scope(), found.container().id(), event.type());
      if (before.isPresent()) {
        var already =
            Refusal.of(
                CustodyRefusal.ALREADY_DONE,
                label,
                before.get().occurredAt().toString(),
                before.get().actorName());
        return said(scan, ScanVerdict.ALREADY, already, label, found, now);
      }
    }
    return said(scan, ScanVerdict.REFUSED, against, label, found, now);
  }

  private static ScanAnswer said(
      Scan scan,
      ScanVerdict verdict,
      @Nullable Refusal refusal,
      @Nullable String label,
      @Nullable CustodyState state,
      Instant now) {
    return new ScanAnswer(
        scan.id(),
        verdict,
        refusal == null ? null : refusal.code().name(),
        refusal == null ? List.of() : refusal.facts(),
        label,
        state == null ? null : state.container().id(),
        state == null ? null : state.state(),
        0,
        now,
        false);
  }

  /** Hash of what the scan said; the id stands for exactly this. */
  static String hash(Scan scan, ScanRule rule) {
    String said =
        String.join(
            "\n",
            scan.raw(),
            scan.said(),
            scan.station(),
            rule.mode(),
            rule.context(),
            scan.actor().account().value());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
