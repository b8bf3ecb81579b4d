package kawat.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kawat.app.web.frame.Address;
import kawat.app.web.frame.Frame;
import kawat.app.web.frame.Links;
import kawat.app.web.marks.ArticleView;
import kawat.app.web.marks.ItemMarks;
import kawat.app.web.marks.Mark;
import kawat.app.web.marks.MarkedText;
import kawat.app.web.news.NewsView;
import kawat.app.web.timeline.Parameters;
import kawat.app.web.words.Constants;
import kawat.app.woven.DeskWeave;
import kawat.desk.Desk;
import kawat.desk.PageSummary;
import kawat.model.NewsRecord;
import kawat.model.Page;
import kawat.model.Span;
import kawat.weaving.Passage;
import kawat.weaving.Reuse;

/** {@code /articles/{id}}: an article's text and what was read from it. */
final class ArticlePage {
  private final Site site;

  ArticlePage(Site site) {
    this.site = site;
  }

  void show(Context ctx) {
    Frame frame = site.frame(ctx, "pages");
    Parameters asked = Parameters.of(ctx.queryParamMap());
    String id = ctx.pathParam("id");
    String article = site.desk().summary(id).id();
    if (article.equals(id)) {
      site.show(ctx, "article", frame, view(id, asked, frame));
    } else {
      ctx.redirect(whole(ctx, article, frame), HttpStatus.FOUND);
    }
  }

  /**
   * The address of the article asked for by a part: what else was asked, but no place in the part.
   */
  private static String whole(Context ctx, String article, Frame frame) {
    return new Address(Links.article(article), frame.here().parameters())
        .without("item")
        .without("words")
        .plus("lang", Optional.ofNullable(ctx.queryParam("lang")))
        .toString();
  }

  /** What the page adds to earlier ones. */
  void news(Context ctx) {
    String id = ctx.pathParam("id");
    NewsView view =
        NewsView.of(DeskWeave.news(site.desk(), id), site.desk().summary(id), site::outlet);
    site.show(ctx, "news", site.frame(ctx, "pages"), view);
  }

  /** The page's bytes, to be kept and never to be shown: its scripts would run as ours. */
  void archived(Context ctx) {
    Page page = site.desk().page(ctx.pathParam("id"));
    ctx.header("Content-Disposition", "attachment; filename=\"" + file(page) + "\"");
    ctx.header("Content-Security-Policy", "sandbox; default-src 'none'");
    ctx.contentType("application/octet-stream").result(page.bytes());
  }

  private static String file(Page page) {
    String source = page.source();
    int from = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1;
    String name = source.substring(from).replaceAll("[^A-Za-z0-9._-]", "_");
    return name.isBlank() || name.equals("-") ? "page.html" : name;
  }

  private ArticleView view(String id, Parameters asked, Frame frame) {
    Desk desk = site.desk();
    NewsRecord record = desk.record(id);
    PageSummary page = desk.summary(id);
    List<Reuse> reuse = desk.reuse(id);
    List<ArticleView.Copy> copies = copies(id, reuse);
    Map<String, String> outlets = new HashMap<>();
    copies.forEach(copy -> outlets.put(copy.other().id(), copy.outlet()));
    List<Mark> marks = new ArrayList<>(ItemMarks.of(record, reuse, outlets, frame));
    asked.one("words").flatMap(ArticlePage::chosen).ifPresent(marks::add);
    return new ArticleView(
        record,
        page,
        outlet(page),
        MarkedText.of(record.article(), marks),
        shown(asked),
        asked.one("item").orElse(""),
        copies,
        site.disputes(desk.disagreements(id)),
        desk.parts(id));
  }

  private List<ArticleView.Copy> copies(String id, List<Reuse> reuse) {
    List<ArticleView.Copy> copies = new ArrayList<>();
    for (Reuse passage : reuse) {
      boolean from = passage.later().page().equals(id);
      Passage here = from ? passage.later() : passage.earlier();
      PageSummary other = site.desk().summary((from ? passage.earlier() : passage.later()).page());
      copies.add(
          new ArticleView.Copy(
              ItemMarks.copyId(copies.size() + 1),
              from,
              passage,
              other,
              outlet(other),
              here.evidence().exact()));
    }
    return copies;
  }

  /** {@code 120-148}; anything else chooses nothing. */
  private static Optional<Mark> chosen(String words) {
    Matcher place = Pattern.compile("([0-9]{1,8})-([0-9]{1,8})").matcher(words);
    if (!place.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(place.group(1));
    int end = Math.max(start, Integer.parseInt(place.group(2)));
    return Optional.of(new Mark(Mark.Kind.CHOSEN, "", "w" + start, new Span(start, end), ""));
  }

  static String outlet(PageSummary page) {
    return page.outlet().orElse(page.source());
  }

  /** {@code marks=quote,date}; all where nothing is said, none for {@code marks=none}. */
  private static Set<Mark.Kind> shown(Parameters asked) {
    if (!asked.any("marks")) {
      return ArticleView.kinds();
    }
    Set<Mark.Kind> shown = EnumSet.noneOf(Mark.Kind.class);
    for (String list : asked.all("marks")) {
      for (String name : list.split(",", Mark.Kind.values().length + 1)) {
        Constants.read(Mark.Kind.class, name).ifPresent(shown::add);
      }
    }
    return shown;
  }
}
