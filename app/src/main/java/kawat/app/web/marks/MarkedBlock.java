package kawat.app.web.marks;

import java.util.List;
import kawat.model.Block;

/**
 * A paragraph with its marks.
 *
 * @param segments joined they are the paragraph
 */
public record MarkedBlock(Block.Kind kind, List<Segment> segments) {
  public MarkedBlock {
    segments = List.copyOf(segments);
  }
}
