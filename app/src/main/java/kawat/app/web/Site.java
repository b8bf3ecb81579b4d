package kawat.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kawat.app.web.disputes.Disputes;
import kawat.app.web.frame.Address;
import kawat.app.web.frame.Answer;
import kawat.app.web.frame.Frame;
import kawat.app.web.words.Language;
import kawat.app.web.words.Words;
import kawat.desk.Desk;
import kawat.desk.PageSummary;
import kawat.weaving.Disagreement;

/** What every page needs: the desk, the templates, the reader's language. */
final class Site {
  private static final String COOKIE = "lang";
  private static final int YEAR = 365 * 24 * 60 * 60;

  private final Desk desk;
  private final Language language;
  private final TemplateEngine templates;
  private final String assets;

  /**
   * @param assets version of style and script
   */
  Site(Desk desk, Language language, String assets) {
    this.desk = desk;
    this.language = language;
    this.assets = assets;
    // Templates are classes of this jar, each loaded when it is first shown.
    this.templates =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Site.class.getClassLoader(), "kawat.app.web.pages");
  }

  Desk desk() {
    return desk;
  }

  /**
   * @param section entry of the menu
   */
  Frame frame(Context ctx, String section) {
    return new Frame(Words.in(language(ctx)), here(ctx), section, assets);
  }

  /** The name of the outlet that printed a page. */
  String outlet(String page) {
    PageSummary summary = desk.summary(page);
    return summary.outlet().orElse(summary.source());
  }

  Disputes disputes(List<Disagreement> disagreements) {
    return Disputes.of(disagreements, this::outlet);
  }

  /** Shows a page; the answer's status is left as it is. */
  void show(Context ctx, String template, Frame frame, Object view) {
    StringOutput html = new StringOutput(16_384);
    templates.render(template + ".jte", Map.of("f", frame, "v", view), html);
    ctx.header("Content-Language", frame.words().language().tag());
    ctx.header("Vary", "Accept-Language, Cookie, HX-Request");
    Answer.send(ctx, "text/html; charset=utf-8", html.toString());
  }

  /** What the address says, else what was said before, else what the browser wishes. */
  private Language language(Context ctx) {
    Optional<Language> said = Optional.ofNullable(ctx.queryParam(COOKIE)).flatMap(Language::of);
    said.ifPresent(l -> remember(ctx, l));
    return said.or(() -> Optional.ofNullable(ctx.cookie(COOKIE)).flatMap(Language::of))
        .or(() -> Optional.ofNullable(ctx.header("Accept-Language")).flatMap(Language::preferred))
        .orElse(language);
  }

  private static void remember(Context ctx, Language language) {
    ctx.header(
        "Set-Cookie",
        "%s=%s; Path=/; Max-Age=%d; SameSite=Strict; HttpOnly"
            .formatted(COOKIE, language.tag(), YEAR));
  }

  private static Address here(Context ctx) {
    Address address = new Address(ctx.req().getRequestURI(), List.of());
    for (var parameter : ctx.queryParamMap().entrySet()) {
      if (!parameter.getKey().equals(COOKIE)) {
        address = address.plusAll(parameter.getKey(), parameter.getValue());
      }
    }
    return address;
  }
}
