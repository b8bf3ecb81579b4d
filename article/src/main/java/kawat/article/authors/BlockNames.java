package kawat.article.authors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kawat.article.byline.Byline;
import kawat.article.byline.BylineLabels;
import kawat.article.byline.Collectives;
import kawat.article.byline.PersonNames;
import kawat.article.byline.Profiles;
import kawat.article.furniture.Credits;
import kawat.article.lines.WordList;
import kawat.article.published.PrintedDates;
import kawat.article.tree.Group;
import kawat.article.tree.TextBlock;

/** Names that short blocks of text print: after a label, beside a date, over a job, in a link. */
final class BlockNames {
  private static final Pattern CUT =
      Pattern.compile(
          "\\s*[|·•⋅‧]\\s*|\\s+[–—-]\\s+|\\s+(?:on|in|for|at)\\s+(?!behalf)"
              + "|[\\s–—(,]+\\d+[ -](?i:min|menit)");

  /** "Sari DewiDiterbitkan:": what calls the date is no part of the name before it. */
  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?:(?<=\\p{Ll})(?=\\p{Lu})|(?<=[\\s,.])|^)(?iu:"
              + WordList.rows("date-labels.tsv").stream()
                  .filter(row -> !row.getFirst().equals("hour"))
                  .map(row -> Pattern.quote(row.get(1)))
                  .collect(Collectors.joining("|"))
              + ")(?:\\s+(?:on|pada))?\\s*[:：]?\\s*$");

  private static final int LONGEST = 30;

  /** Words of a line that is a name and a degree, at most. */
  private static final int MOST_WORDS = 5;

  /** How many blocks below the text may still sign it. */
  private static final int SIGNED = 4;

  private final List<TextBlock> blocks;
  private final Candidates names;
  private final Zone zone;

  BlockNames(List<TextBlock> blocks, Candidates names, Zone zone) {
    this.blocks = blocks;
    this.names = names;
    this.zone = zone;
  }

  /** "Sari Dewi | Penulis Senior | 2 Juli 2025": what follows the first bar or date is no name. */
  static String withoutDate(String text) {
    String head = CUT.split(text, 2)[0];
    return PrintedDates.first(head)
        .map(d -> DATE_LABEL.matcher(head.substring(0, d.start())).replaceFirst(""))
        .orElse(head)
        .strip();
  }

  void look(TextBlock b) {
    boolean near = zone.isHead(b.order()) || zone.isFoot(b.order());
    if (near && b.words() <= LONGEST) {
      labelled(b);
      afterLabel(b);
      dated(b);
      alone(b);
      job(b);
    }
    if (near || b.words() <= LONGEST) {
      profiles(b);
    }
  }

  private void labelled(TextBlock b) {
    if (Credits.isCaption(b.text())) {
      return;
    }
    for (Byline byline : b.text().length() > 120 ? List.<Byline>of() : Byline.in(b.text())) {
      Clue clue = byline.part() == Byline.Part.AUTHOR ? Clue.LABEL_AUTHOR : Clue.LABEL_OTHER;
      for (var person : byline.people()) {
        say(person.name(), b, clue).ifPresent(c -> c.role(person.role()));
        sign(person.name(), byline.label());
      }
    }
    Optional<Byline.Said> said = Byline.within(b.text());
    if (said.isPresent()) {
      boolean author = said.get().part() == Byline.Part.AUTHOR;
      Clue by = zone.among(b.order(), Clue.BY_HEAD, Clue.BY_FOOT, Clue.BY_AWAY);
      PersonNames.in(withoutDate(said.get().rest()))
          .forEach(n -> say(n, b, author ? by : Clue.LABEL_OTHER));
    }
  }

  /** "By" in one block, "Sari Dewi" in the next. */
  private void afterLabel(TextBlock b) {
    if (b.order() == 0) {
      return;
    }
    String label = blocks.get(b.order() - 1).text();
    if (BylineLabels.isLabel(label)) {
      boolean author = BylineLabels.isAuthors(label);
      Clue by = zone.among(b.order(), Clue.BY_HEAD, Clue.BY_FOOT, Clue.BY_AWAY);
      for (String name : PersonNames.in(withoutDate(b.text()))) {
        say(name, b, author ? by : Clue.LABEL_OTHER);
        sign(name, label);
      }
    }
  }

  private void sign(String name, String label) {
    if (BylineLabels.isPlain(label)) {
      names.of(name).ifPresent(Candidate::sign);
    }
  }

  /** "Sari Dewi · 2 Juli 2025", or the date in the block before or after. */
  private void dated(TextBlock b) {
    if (!zone.isHead(b.order()) || b.order() < zone.title()) {
      return;
    }
    boolean here = PrintedDates.first(b.text()).isPresent();
    if (here) {
      for (String piece : CUT.split(b.text())) {
        if (PrintedDates.first(piece).isEmpty()) {
          dated(piece.split(" on behalf of ", 2)[0], b);
        }
      }
    } else if (b.words() <= 6 && (isDate(b.order() + 1) || isDate(b.order() - 1))) {
      dated(b.text(), b);
    }
  }

  /** "Sari Dewi" and nothing else, under the headline or as the last line of all. */
  private void alone(TextBlock b) {
    boolean head = b.order() > zone.title() && zone.title() >= 0 && b.order() < zone.from() + 2;
    boolean foot = b.order() > zone.to() && b.order() <= zone.to() + SIGNED;
    if (b.words() > MOST_WORDS || !(head || foot) || Byline.said(b.text()).isPresent()) {
      return;
    }
    List<String> names = PersonNames.in(b.text());
    if (names.size() == 1 && isPersons(names.getFirst(), foot)) {
      say(names.getFirst(), b, head ? Clue.ALONE_HEAD : Clue.ALONE_FOOT);
    }
  }

  /** Below the text one word is more often a topic: "Grant". */
  private static boolean isPersons(String name, boolean full) {
    return (Candidates.hasGivenName(name) && (!full || name.indexOf(' ') > 0))
        || PersonNames.hasHonorific(name)
        || Collectives.is(name);
  }

  /** Nothing says that these words are a name, so they must look like one: "Sari Dewi". */
  private void dated(String text, TextBlock b) {
    PersonNames.in(text).stream()
        .filter(Candidates::hasGivenName)
        .forEach(n -> say(n, b, Clue.DATED));
  }

  private boolean isDate(int i) {
    return i >= 0 && i < blocks.size() && PrintedDates.isDateLine(blocks.get(i).text());
  }

  /** "Sari Dewi" with "Jurnalis" in the block under it. */
  private void job(TextBlock b) {
    boolean said = PersonNames.isJob(b.text().toLowerCase(Locale.ROOT));
    if (said && b.order() > 0) {
      TextBlock above = blocks.get(b.order() - 1);
      if (above.words() <= 5) {
        PersonNames.in(above.text()).forEach(n -> say(n, above, Clue.JOB));
      }
    }
  }

  private void profiles(TextBlock b) {
    for (TextBlock.Anchor link : b.links()) {
      if (link.text().length() < 60 && Profiles.is(link.href())) {
        Clue clue = zone.among(b.order(), Clue.PROFILE_HEAD, Clue.PROFILE_FOOT, Clue.PROFILE_AWAY);
        String bare = Byline.said(link.text()).map(Byline.Said::rest).orElse(link.text());
        PersonNames.in(bare).forEach(n -> say(n, b, clue));
      }
    }
  }

  private Optional<Candidate> say(String name, TextBlock b, Clue clue) {
    Optional<Candidate> c = names.of(name);
    c.ifPresent(
        known -> {
          known.say(clue);
          known.at(b.order());
          known.least(Clue.FROM_TITLE, zone.fromTitle(b.order()));
          known.least(Clue.FROM_TEXT, zone.fromText(b.order()));
          if (b.box().within(Group.ASIDE_ELEMENT)
              || b.box().within(Group.NAV_ELEMENT)
              || b.box().within(Group.RELATED)
              || b.box().within(Group.COMMENT)) {
            known.say(Clue.OUTSIDE);
          }
        });
    return c;
  }
}
