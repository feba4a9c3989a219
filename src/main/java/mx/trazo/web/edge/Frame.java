package mx.trazo.web.edge;

import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Proof;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs besides its own data.
 *
 * @param presence who looks at it; null before signing in
 * @param path of the page, without the query
 * @param banners what everybody of the facility has to see before the page itself
 */
public record Frame(
    Messages messages,
    @Nullable Presence presence,
    String path,
    String correlationId,
    List<Banner> banners) {
  /** Copies the banners. */
  public Frame {
    banners = List.copyOf(banners);
  }

  /** The sentence of a key with its facts. */
  public String t(String key, @Nullable Object... facts) {
    return messages.get(key, facts);
  }

  /** Whether somebody is signed in. */
  public boolean isSignedIn() {
    return presence != null;
  }

  /**
   * Who is signed in.
   *
   * @throws IllegalStateException when nobody is
   */
  public Actor actor() {
    if (presence == null) {
      throw new IllegalStateException("nobody is signed in");
    }
    return presence.actor();
  }

  /** The value of the hidden field {@code _csrf}; empty when none is needed. */
  public String csrf() {
    return presence == null || presence.csrfToken() == null ? "" : presence.csrfToken();
  }

  /** After how many seconds without a touch the browser locks; 0 for never. */
  public int lockSeconds() {
    return presence == null ? 0 : presence.lockSeconds();
  }

  /** The same in whole minutes, for people. */
  public int lockMinutes() {
    return Math.ceilDiv(lockSeconds(), 60);
  }

  /** Whether somebody came with a badge, and a password would let them do more. */
  public boolean isByBadge() {
    return presence != null && presence.actor().proof() == Proof.BADGE;
  }
}
