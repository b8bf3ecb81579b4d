package kawat.article.plaintext;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.article.byline.SignOff;
import kawat.article.dateline.Dateline;
import kawat.article.draft.Draft;
import kawat.article.lines.Lines;
import kawat.model.Block;
import kawat.model.Caption;

/** Makes blocks of the lines under the head. */
final class Body {
  private static final Pattern BULLET = Pattern.compile("^[•●▪◦‣·*–—-]\\s+(?<text>\\S.*)$");

  /** Marks between the parts of a text, where they stand on the line of the next part. */
  private static final Pattern STARS = Pattern.compile("^\\*{2,3}\\s+(?=\\S)");

  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.)]\\s+(?<text>\\S.*)$");

  /** Numbered titles that make a list of parts: {@value}. */
  private static final int LIST = 2;

  private Body() {}

  static void fill(Draft draft, List<TextLine> lines, Optional<String> headline) {
    dropEchoes(draft, lines, headline);
    while (!lines.isEmpty() && trails(lines.getLast())) {
      lines.removeLast();
    }
    boolean list = lines.stream().filter(Body::isNumberedTitle).count() >= LIST;
    for (TextLine line : lines) {
      String text = STARS.matcher(line.text()).replaceFirst("");
      TextLine bare = new TextLine(text, line.indented(), line.close());
      draft.body.add(list && isNumberedTitle(bare) ? title(bare) : block(bare));
    }
    signOff(draft);
    markStandfirst(draft);
    draft.body.stream()
        .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
        .findFirst()
        .flatMap(b -> Dateline.at(b.text()))
        .ifPresent(
            d -> {
              draft.dateline = d.place();
              draft.publisher = draft.publisher.or(d::outlet);
            });
  }

  /** A line that says the headline again is the picture's description; a piece of it is nothing. */
  private static void dropEchoes(Draft draft, List<TextLine> lines, Optional<String> headline) {
    if (headline.isEmpty()) {
      return;
    }
    String title = Lines.key(headline.get());
    for (TextLine line : lines) {
      if (Lines.key(line.text()).equals(title)) {
        draft.caption(new Caption(line.text(), Optional.empty(), Optional.empty()));
      }
    }
    lines.removeIf(line -> title.contains(Lines.key(line.text())));
  }

  /** "Ia pulang. (sdw/bud)": the initials that end the text are kept apart. */
  private static void signOff(Draft draft) {
    for (int i = draft.body.size() - 1; i >= 0; i--) {
      Block b = draft.body.get(i);
      if (b.kind() == Block.Kind.HEADING && i > 0) {
        continue;
      }
      SignOff.at(b.text())
          .filter(s -> s.start() > 0 && s.outlet().isEmpty() && s.author().isEmpty())
          .filter(s -> Lines.endsSentence(b.text().substring(0, s.start()).strip()))
          .ifPresent(s -> cut(draft, b, s.start()));
      return;
    }
  }

  private static void cut(Draft draft, Block block, int end) {
    draft.body.set(
        draft.body.indexOf(block), new Block(block.kind(), block.text().substring(0, end).strip()));
  }

  private static boolean trails(TextLine line) {
    return line.isHeading() && !line.indented();
  }

  /** "3. Pelabuhan yang diperebutkan", the title of a part of "5 fakta …". */
  private static boolean isNumberedTitle(TextLine line) {
    return !line.indented() && line.isHeading() && NUMBER.matcher(line.text()).matches();
  }

  private static Block title(TextLine line) {
    return new Block(Block.Kind.HEADING, NUMBER.matcher(line.text()).replaceFirst("${text}"));
  }

  private static Block block(TextLine line) {
    Matcher bullet = BULLET.matcher(line.text());
    Matcher number = NUMBER.matcher(line.text());
    if (bullet.matches()) {
      return new Block(Block.Kind.LIST_ITEM, bullet.group("text"));
    }
    if (line.indented() && number.matches()) {
      return new Block(Block.Kind.LIST_ITEM, number.group("text"));
    }
    return new Block(line.isHeading() ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, line.text());
  }

  /** "Menteri tiba pagi ini." above "PRAHA, WARTA.com - Menteri …" is the standfirst. */
  private static void markStandfirst(Draft draft) {
    if (draft.body.size() < 2) {
      return;
    }
    Block first = draft.body.getFirst();
    boolean opens = Dateline.at(first.text()).isPresent();
    if (!opens && Dateline.at(draft.body.get(1).text()).isPresent()) {
      draft.body.set(0, new Block(Block.Kind.STANDFIRST, first.text()));
    }
  }
}
