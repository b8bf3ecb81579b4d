package kawat.app.web;

import io.javalin.config.RoutesConfig;

/** The addresses of the pages that people read. */
final class PageRoutes {
  private final Site site;

  PageRoutes(Site site) {
    this.site = site;
  }

  void add(RoutesConfig routes) {
    TimelinePage timeline = new TimelinePage(site);
    EventPage event = new EventPage(site);
    ArticlePage article = new ArticlePage(site);
    routes.get("/", timeline::show);
    routes.get("/events/{id}", event::show);
    routes.get("/events/{id}/sentence", event::sentence);
    // One of an event's reports is an address, too: PAGE/INDEX.
    routes.get("/events/{page}/{index}", event::ofReport);
    routes.get("/articles/{id}", article::show);
    routes.get("/articles/{id}/new", article::news);
    routes.get("/articles/{id}/archived", article::archived);
    ActorPages actors = new ActorPages(site);
    routes.get("/actors", actors::list);
    routes.get("/actors/{key}", actors::one);
    RelationPages relations = new RelationPages(site);
    routes.get("/relation", relations::ask);
    routes.get("/relation/{a}/{b}", relations::show);
    SearchPages search = new SearchPages(site);
    routes.get("/search", search::search);
    routes.get("/pages", search::pages);
    StoryPages stories = new StoryPages(site);
    routes.get("/stories", stories::stories);
    routes.get("/disagreements", stories::disagreements);
    routes.get("/about", stories::about);
  }
}
