package mx.trazo.result;

import mx.trazo.kernel.Ulid;

/** A notice that a hospital has to take note of a critical result. */
public record CriticalNoticeId(String value) {
  /** Refuses a text that is not a {@link Ulid}; edges check with {@link Ulid#looksRight} first. */
  public CriticalNoticeId {
    if (!Ulid.looksRight(value)) {
      throw new IllegalArgumentException("not an identifier");
    }
  }
}
