package kawat.app.web.frame;

/**
 * What went wrong, as its page says it.
 *
 * @param status of HTTP
 * @param detail what exactly; empty where there is nothing to add
 */
public record Mishap(int status, String detail) {}
