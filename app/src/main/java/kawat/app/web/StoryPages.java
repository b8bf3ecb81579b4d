package kawat.app.web;

import io.javalin.http.Context;
import java.util.List;
import kawat.desk.StoredStory;

/** {@code /stories}, {@code /disagreements} and {@code /about}. */
final class StoryPages {
  private final Site site;

  StoryPages(Site site) {
    this.site = site;
  }

  void stories(Context ctx) {
    List<StoredStory> stories = site.desk().stories();
    site.show(ctx, "stories", site.frame(ctx, "stories"), stories);
  }

  void disagreements(Context ctx) {
    site.show(
        ctx,
        "disagreements",
        site.frame(ctx, "disagreements"),
        site.disputes(site.desk().disagreements()));
  }

  void about(Context ctx) {
    site.show(ctx, "about", site.frame(ctx, ""), site.desk().outlets());
  }
}
