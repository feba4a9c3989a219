package mx.trazo.web.edge;

import java.util.List;
import mx.trazo.kernel.Actor;

/**
 * What everybody of a facility has to see on whatever page they open.
 *
 * @param sentence in words
 * @param link what the link to it says
 * @param path where it leads
 */
public record Banner(String sentence, String link, String path) {
  /** Knows of such things. */
  public interface Source {
    /** What this actor has to see now. */
    List<Banner> of(Actor actor);
  }
}
