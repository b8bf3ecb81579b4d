package kawat.weaving;

import java.util.List;

/**
 * A distinct far end of the chains of attribution behind an event's reports: somebody who really is
 * on record with it.
 *
 * @param key of the actor; an outlet that names no source stands for itself
 * @param name canonical
 * @param pages ids of the pages whose reports lead there
 */
public record Origin(String key, String name, List<String> pages) {
  public Origin {
    pages = List.copyOf(pages);
  }
}
