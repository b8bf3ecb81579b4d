package kawat.app.web;

import java.util.Optional;
import kawat.app.web.frame.Address;
import kawat.desk.Slice;

/** Where a long list goes on. */
final class Paging {
  private Paging() {}

  /**
   * The address of the next part; empty where this is the last.
   *
   * @param address of the list, without {@code offset}
   */
  static Optional<String> next(Slice<?> slice, Address address) {
    int next = slice.offset() + slice.items().size();
    return slice.items().isEmpty() || next >= slice.total()
        ? Optional.empty()
        : Optional.of(address.with("offset", Integer.toString(next)).toString());
  }
}
