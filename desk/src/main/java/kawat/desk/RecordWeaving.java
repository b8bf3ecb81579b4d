package kawat.desk;

import java.util.List;
import kawat.model.NewsRecord;
import kawat.weaving.Weave;

/** Tells what pages say together. The same records in the same order always give the same weave. */
@FunctionalInterface
public interface RecordWeaving {
  /**
   * @param records one for each page, in the order in which the pages were added
   */
  Weave weave(List<NewsRecord> records);
}
