package mx.trazo.custody;

import jakarta.inject.Singleton;
import java.time.Instant;
import mx.trazo.kernel.Refusal;
import mx.trazo.specimen.label.LabelCode;
import org.jspecify.annotations.Nullable;

/** "What is this?": reading a label to see what it is on, and how it stands; nothing changes. */
@Singleton
public class LookAt {
  /** The rule for one scan. */
  public ScanRule rule() {
    return new Look();
  }

  private static final class Look implements ScanRule {
    private @Nullable Refusal remark;

    @Override
    public String mode() {
      return "LOOK";
    }

    @Override
    public String context() {
      return "";
    }

    @Override
    public @Nullable Refusal remark() {
      return remark;
    }

    @Override
    public ScanDecision decide(CustodyState container, Instant occurredAt, Instant now) {
      remark =
          Refusal.of(
              LookRemark.LOOKED_AT,
              container.container().label().text(),
              "LOOK_" + container.container().kind().name());
      return new ScanDecision.Context();
    }

    @Override
    public ScanDecision other(LabelCode code, Instant now) {
      String what =
          switch (code) {
            case LabelCode.SpecimenCode _ -> "SPECIMEN";
            case LabelCode.BoxCode _ -> "BOX";
            case LabelCode.RackCode _ -> "RACK";
            case LabelCode.UserCode _ -> "USER";
            case LabelCode.ControlCode _ -> "CONTROL";
          };
      remark = Refusal.of(LookRemark.LOOKED_AT_OTHER, code.text(), what);
      return new ScanDecision.Context();
    }
  }
}
