package kawat.app.web.marks;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kawat.app.web.chain.Wire;
import kawat.app.web.disputes.Disputes;
import kawat.desk.ArticleParts;
import kawat.desk.PageSummary;
import kawat.model.Chain;
import kawat.model.NewsRecord;
import kawat.weaving.Reuse;

/**
 * An article as its page shows it.
 *
 * @param outlet who printed it
 * @param blocks its text with all marks
 * @param shown which kinds of mark are switched on at first
 * @param chosen the item that stands out; empty for none
 * @param copies passages shared with other pages
 * @param disputes in which it has a part
 * @param parts the pages that it stands on
 */
public record ArticleView(
    NewsRecord record,
    PageSummary page,
    String outlet,
    List<MarkedBlock> blocks,
    Set<Mark.Kind> shown,
    String chosen,
    List<Copy> copies,
    Disputes disputes,
    ArticleParts parts) {
  public ArticleView {
    blocks = List.copyOf(blocks);
    shown = Set.copyOf(shown);
    copies = List.copyOf(copies);
  }

  /**
   * A passage shared with another page.
   *
   * @param id of its mark
   * @param from true where this page took it over
   * @param other the other page
   * @param outlet of the other page
   * @param words the passage as this page has it
   */
  public record Copy(
      String id, boolean from, Reuse reuse, PageSummary other, String outlet, String words) {}

  /** The part of which a block of the text is the first, where there are several. */
  public Optional<ArticleParts.Part> begins(int block) {
    int at = 0;
    for (ArticleParts.Part part : parts.parts()) {
      if (at == block && part.blocks() > 0 && part.blocks() < blocks.size()) {
        return Optional.of(part);
      }
      at += part.blocks();
    }
    return Optional.empty();
  }

  /** Numbers of the parts that are missing, as a list in words. */
  public String missing() {
    return parts.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** By what way word came to the outlet. */
  public Wire wire(Chain chain) {
    return Wire.of(chain, outlet);
  }

  /** What a reader can switch on and off. */
  public static Set<Mark.Kind> kinds() {
    return EnumSet.complementOf(EnumSet.of(Mark.Kind.CHOSEN));
  }

  /** How many marks of a kind there are. */
  public int count(Mark.Kind kind) {
    return switch (kind) {
      case QUOTE -> record.quotes().size();
      case EVENT -> record.events().size();
      case DATE -> record.dates().size();
      case FIGURE -> record.figures().size();
      case COPY -> copies.size();
      case CHOSEN -> 0;
    };
  }

  /** The merged event of one of the article's events. */
  public String eventLink(int index) {
    return "/events/" + record.id() + "/" + index;
  }

  public Optional<String> published() {
    return record.article().datePublished();
  }
}
