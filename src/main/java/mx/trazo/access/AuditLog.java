package mx.trazo.access;

import java.util.List;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Unscoped;

/** The audit trail for reading, newest first. Every list begins below the number {@code before}. */
@Unscoped("auditors read the trail of the whole network; it names no patient")
public interface AuditLog {
  /** All rows. */
  List<AuditLine> listNewest(long before, int limit);

  /** What an account did. */
  List<AuditLine> listOfActor(AccountId actor, long before, int limit);

  /** What was done to a thing. */
  List<AuditLine> listOfObject(String objectId, long before, int limit);
}
