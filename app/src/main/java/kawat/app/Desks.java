package kawat.app;

import java.util.Optional;
import kawat.app.pages.PageReader;
import kawat.desk.Analysis;
import kawat.weaving.Loom;

/** How the program's desks read and weave. */
public final class Desks {
  private Desks() {}

  /**
   * This version's reading and weaving; made when first needed, since `timeline` and `show` need
   * neither.
   */
  public static Analysis analysis() {
    PageReader reader = new PageReader();
    return new Analysis(reader::read, Optional.of(reader::read), new Loom()::weave);
  }
}
