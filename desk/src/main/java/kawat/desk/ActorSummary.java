package kawat.desk;

import kawat.model.Actor;

/**
 * An actor over all pages.
 *
 * @param actor with the name, kind and country that most pages give it
 * @param pages how many pages name it
 * @param mentions how often they do
 * @param events in how many merged events it takes part
 * @param quotes how many quotations it speaks
 */
public record ActorSummary(Actor actor, int pages, int mentions, int events, int quotes) {}
