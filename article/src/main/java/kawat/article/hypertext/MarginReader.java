package kawat.article.hypertext;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kawat.article.byline.Byline;
import kawat.article.byline.BylineLabels;
import kawat.article.byline.PersonNames;
import kawat.article.byline.Profiles;
import kawat.article.byline.SignOff;
import kawat.article.draft.Draft;
import kawat.article.furniture.Furniture;
import kawat.article.lines.Lines;
import kawat.article.lines.WordList;
import kawat.article.parts.PartAddress;
import kawat.article.parts.PartCount;
import kawat.article.published.PrintedDates;
import kawat.article.tree.Group;
import kawat.article.tree.TextBlock;
import kawat.model.Trait;

/** Looks at the blocks around the body for bylines, dates, tags and further parts. */
final class MarginReader {
  /** How many blocks above the headline and below the end still speak of the article. */
  private static final int ABOVE = 8;

  private static final int BELOW = 14;

  /** Letters of the longest list of names after a label. */
  private static final int NAMES = 120;

  private static final Pattern TAG_LABEL =
      Pattern.compile("(?iu)(?:" + labels("label") + ")\\s*:?");

  /** "#gandum", "Topik: gandum". */
  private static final Pattern TAG_LEAD =
      Pattern.compile("(?iu)^(?:#|(?:" + labels("lead") + ")\\s*:)\\s*");

  private static final Pattern TAG_PREFIX = Pattern.compile("(?iu)(?:" + labels("lead") + ")\\s*:");

  /** An address with a path of words: neither the front page nor another article's. */
  private static final Pattern SECTION_LINK =
      Pattern.compile("(?:https?:)?(?://[^/]+)?/\\p{L}[\\p{L}/_-]{2,40}/?");

  private static final List<String> PATHS = words("path").toList();

  private static Stream<String> words(String kind) {
    return WordList.rows("tag-labels.tsv").stream()
        .filter(r -> r.getFirst().equals(kind))
        .map(r -> r.get(1));
  }

  private static String labels(String kind) {
    return words(kind).map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private final Draft draft;
  private final Margin margin;
  private final Optional<Integer> title;
  private final int from;
  private final int bodyFrom;
  private final int to;
  private Optional<String> label = Optional.empty();
  private boolean tagsFollow;
  private int linkPath;
  private int tagPath;

  MarginReader(Draft draft, Margin margin, Optional<Integer> title, List<TextBlock> body) {
    this.draft = draft;
    this.margin = margin;
    this.title = title;
    this.bodyFrom = body.getFirst().order();
    int top = title.filter(t -> t < bodyFrom).orElse(bodyFrom);
    this.from = Math.max(0, Math.max(top, bodyFrom - 40) - ABOVE);
    this.to = body.getLast().order() + BELOW;
  }

  boolean within(TextBlock b) {
    return b.order() >= from && b.order() <= to;
  }

  /**
   * Whether the line is a labelled byline, a label, or the name that belongs to the label before.
   */
  boolean labelled(String text) {
    if (BylineLabels.isLabel(text)) {
      label = Optional.of(text);
      return true;
    }
    if (label.isPresent() && (text.isEmpty() || text.equals(":") || text.equals("："))) {
      return true;
    }
    if (isSentence(text)) {
      label = Optional.empty(); // "Sumber:" under a picture; what follows is the story
    }
    String whole =
        label
            .map(l -> l.replaceAll("[\\s:]+$", "") + ": " + text.replaceFirst("^[:\\s]+", ""))
            .orElse(text);
    label = Optional.empty();
    List<Byline> found = text.length() > NAMES ? List.of() : Byline.in(whole);
    if (found.isEmpty()) {
      found = Byline.spoken(text);
    }
    margin.bylines().addAll(found);
    return !found.isEmpty();
  }

  private static boolean isSentence(String text) {
    return text.length() > NAMES
        || (Lines.words(text) > 4 && Lines.endsSentence(text) && !text.endsWith(")"));
  }

  void look(TextBlock b) {
    if (b.levels(Group.BREADCRUMB) <= 5 && b.order() < bodyFrom && b.words() <= 6) {
      b.links().forEach(l -> margin.crumbs().add(l.text()));
    }
    kicker(b);
    if (!within(b) || b.words() > 40) {
      return;
    }
    tags(b);
    if (b.order() >= bodyFrom) {
      foot(b);
    }
    if (b.words() <= 30 && !labelled(b.text())) {
      linkedByline(b);
    }
  }

  /** "Internasional", a link of its own right above the headline. */
  private void kicker(TextBlock b) {
    boolean lone = b.links().size() == 1 && b.linkDensity() == 1 && b.words() <= 4;
    boolean row = lone && linkPath == b.box().path;
    linkPath = lone ? b.box().path : 0;
    boolean above = title.filter(t -> b.order() < t && b.order() >= t - 2).isPresent();
    if (row && above) {
      // Two alike in a row are a menu.
      margin.kickers().clear();
      return;
    }
    if (above
        && lone
        && !b.box().within(Group.NAV_ELEMENT)
        && !Profiles.is(b.links().getFirst().href())
        && SECTION_LINK.matcher(b.links().getFirst().href()).matches()
        && Furniture.of(b.text()).isEmpty()) {
      margin.kickers().addFirst(b.text());
    }
  }

  /** A chosen block above the text that only says who and when. */
  boolean takes(TextBlock b) {
    boolean above = draft.body.isEmpty() || b.order() < bodyFrom + 4;
    boolean top = above && b.words() <= 14 && !b.box().tag.startsWith("h");
    if (top && isLinkedByline(b)) {
      linkedByline(b);
      return true;
    }
    return top && PrintedDates.isDateLine(b.text());
  }

  /**
   * "Reporter Sari Dewi dan Budi Utomo", "Editor Ayu Rai": a label without a colon, names linked.
   */
  private void linkedByline(TextBlock b) {
    if (b.linkWords() == 0 || b.words() > 12) {
      return;
    }
    Byline.said(b.text())
        .filter(s -> s.part() != Byline.Part.NONE)
        .filter(s -> s.rest().startsWith(b.links().getFirst().text()))
        .map(
            s ->
                s.label()
                    + ": "
                    + b.links().stream()
                        .map(TextBlock.Anchor::text)
                        .collect(Collectors.joining(", ")))
        .ifPresent(line -> margin.bylines().addAll(Byline.in(line)));
  }

  private static boolean isLinkedByline(TextBlock b) {
    return b.linkWords() > 0
        && Byline.said(b.text()).filter(s -> s.part() != Byline.Part.NONE).isPresent();
  }

  private void foot(TextBlock b) {
    boolean signed = b.order() == to - BELOW + 1 && b.words() <= 4 && b.text().contains(" ");
    if (signed
        && b.text().equals(b.text().toUpperCase(Locale.ROOT))
        && PersonNames.plausible(b.text())) {
      margin.bylines().addAll(Byline.in("Penulis: " + b.text()));
    }
    Optional<SignOff> found = SignOff.at(b.text());
    if (found.isPresent() && found.get().start() == 0) {
      draft.initials = draft.initials.or(found.get()::initials);
    }
    parts(b);
    if (b.words() <= 4 && PartCount.ofSeveral(b.text())) {
      draft.traits.add(Trait.INCOMPLETE);
    }
  }

  /** Links to other parts, or to all parts on one page. */
  private void parts(TextBlock b) {
    for (TextBlock.Anchor link : b.links()) {
      if (PartAddress.named(link.href()).isPresent()) {
        margin.parts().add(link);
      } else if (PartRow.isNumber(link)) {
        margin.counted().add(link);
      }
    }
    margin.unlinked().addAll(PartRow.unlinked(b));
  }

  private void tags(TextBlock b) {
    String text = b.text();
    if (b.words() <= 2 && TAG_LABEL.matcher(text).matches()) {
      tagsFollow = true;
      tagPath = 0;
      return;
    }
    boolean named = b.order() > bodyFrom && b.levels(Group.TAGS) <= 3;
    boolean prefixed = b.linkWords() > 0 && TAG_PREFIX.matcher(text).lookingAt();
    boolean linked = b.words() < 60 && b.linkDensity() > (prefixed ? 0.4 : 0.6);
    if (linked && tagsFollow) {
      // Only the row under the label: what stands elsewhere are other pages.
      tagsFollow = tagPath == 0 || tagPath == b.box().path;
      tagPath = b.box().path;
    }
    if (linked && (tagsFollow || named || prefixed)) {
      b.links().forEach(this::tag);
    } else if (linked && b.order() > bodyFrom && lead(b)) {
      b.links().forEach(l -> margin.unlabelled().add(bareTag(l.text())));
    } else if (b.words() > 0) {
      tagsFollow = false;
    }
  }

  /** Links that all lead to tags need no label: {@code /tag/gandum}. */
  private static boolean lead(TextBlock b) {
    return b.linkDensity() > 0.9
        && b.links().stream().allMatch(l -> PATHS.stream().anyMatch(l.href()::contains));
  }

  /** "#gandum" and "Topik: gandum" without what stands before the tag. */
  static String bareTag(String written) {
    return TAG_LEAD.matcher(written).replaceFirst("").strip();
  }

  private void tag(TextBlock.Anchor link) {
    String tag = bareTag(link.text());
    if (!tag.isEmpty()
        && !tag.endsWith(":")
        && tag.split(" ").length <= 7
        && !margin.tags().contains(tag)) {
      margin.tags().add(tag);
    }
  }
}
