package kawat.reading.events;

import kawat.model.Actor;
import kawat.model.Event.Status;
import kawat.reading.events.Grammar.WordClass;
import kawat.reading.events.SentenceView.Role;
import kawat.reading.events.Trigger.Voice;

/**
 * How firmly the words around a trigger tell of it.
 *
 * @param negated it did not happen: "tidak mengirim"
 * @param unreal it is only asked for, denied or supposed: "membantah mengirim", "jika … menyerang"
 * @param planned not yet: "akan mengirim"
 * @param alleged suspected: "diduga mengirim"
 * @param claimed somebody's word: "dilaporkan mengirim"
 * @param agreed planned only by "sepakat": for a deal, that is the deal
 */
record Modality(
    boolean negated,
    boolean unreal,
    boolean planned,
    boolean alleged,
    boolean claimed,
    boolean agreed) {

  boolean real() {
    return !negated && !unreal;
  }

  Status status() {
    if (planned) {
      return Status.PLANNED;
    }
    if (alleged) {
      return Status.ALLEGED;
    }
    return claimed ? Status.CLAIMED : Status.ASSERTED;
  }

  static Modality of(SentenceView view, int trigger, Trigger.Voice voice) {
    return new Walk(view, trigger, voice).result();
  }

  /** A walk from the trigger to the left, as far as its verbs and adverbs go. */
  private static final class Walk {
    private final SentenceView view;
    private final int trigger;
    private final boolean noun;
    private boolean negated;
    private boolean unreal;
    private boolean planned;
    private boolean past;
    private boolean alleged;
    private boolean claimed;
    private boolean agreed;
    private boolean ahead;

    Walk(SentenceView view, int trigger, Trigger.Voice voice) {
      this.view = view;
      this.trigger = trigger;
      this.noun = voice == Voice.NOUN;
    }

    Modality result() {
      int stop = chain();
      listed(stop);
      governed(stop);
      before(stop);
      reported();
      hypothetical();
      if (noun) {
        ahead();
      }
      return new Modality(negated, unreal, planned, alleged, claimed, agreed && !ahead);
    }

    private int chain() {
      int k = trigger - 1;
      int nouns = 0;
      while (k >= 0 && trigger - k < 12) {
        Role role = view.role(k);
        if (role == Role.NOUN || role == Role.DETERMINER) {
          if (!weigh(k) && (!noun || nouns++ > 1)) {
            return k;
          }
        } else if (role == Role.PREPOSITION) {
          if (view.is(WordClass.AIM, k) || view.is(WordClass.INSTEAD, k)) {
            unreal = true;
            return k;
          }
          if (!view.is(WordClass.FOR, k) && !view.is(WordClass.ATTENDANT, k)) {
            weigh(k);
            return k;
          }
          if (view.is(WordClass.FOR, k) && (!noun || view.role(k + 1) == Role.VERB)) {
            purpose(k);
          }
        } else if (role == Role.ADVERB || role == Role.NEGATION || role == Role.VERB) {
          weigh(k);
        } else if (role != Role.DATE && role != Role.NUMBER) {
          return k;
        }
        k--;
      }
      return k;
    }

    /** "untuk menutup perbatasan, mengusir warga": the second verb is as unreal as the first. */
    private void listed(int stop) {
      if (noun || (view.role(stop) != Role.COMMA && view.role(stop) != Role.COORDINATOR)) {
        return;
      }
      for (int k = stop - 1; k > 0 && stop - k < 14; k--) {
        Role role = view.role(k);
        if (role == Role.STOP || role == Role.SUBORDINATOR || role == Role.COMMA) {
          return;
        }
        if (role == Role.VERB && view.role(k - 1) != Role.RELATIVE) {
          int before = k - 1;
          while (view.role(before) == Role.ADVERB) {
            before--;
          }
          if (view.is(WordClass.FOR, before)) {
            purpose(before);
          }
          return;
        }
      }
    }

    /** "pergi untuk menyerang": a purpose, unless the verb before it brings the act about. */
    private void purpose(int k) {
      int before = k - 1;
      while (view.role(before) == Role.NOUN
          || view.role(before) == Role.MENTION
          || view.role(before) == Role.DETERMINER) {
        before--;
      }
      boolean effective = view.is(WordClass.EFFECTIVE, before);
      if (travelled(k)) {
        planned = true; // "tiba di Praha untuk berunding"
        return;
      }
      boolean plans = view.is(WordClass.PLANNED, k - 1) || view.is(WordClass.PLANNED, before);
      unreal |= !effective && !plans && !plansAhead(before, k);
    }

    /** A verb of travel stands before, with its goal. */
    private boolean travelled(int purpose) {
      for (int k = purpose - 1; k >= 0 && purpose - k < 8; k--) {
        Role role = view.role(k);
        if (role == Role.VERB || role == Role.COMMA || role == Role.STOP) {
          return view.is(WordClass.ARRIVES, k);
        }
      }
      return false;
    }

    /** "kesiapan Rusia untuk mengirim". */
    private boolean plansAhead(int from, int to) {
      for (int k = from; k < to; k++) {
        if (view.is(WordClass.PLANNEDNOUN, k)) {
          planned = true;
          return true;
        }
      }
      return false;
    }

    /** True where the word said something. */
    private boolean weigh(int k) {
      boolean negation = view.role(k) == Role.NEGATION;
      if (negation && !view.is(WordClass.ONLY, k + 1)) {
        negated = true;
      }
      boolean plans = view.is(WordClass.PLANNED, k) || view.is(WordClass.PLANNEDNOUN, k);
      boolean agrees = view.is(WordClass.AGREED, k);
      agreed |= agrees;
      ahead |= plans && !agrees;
      past |= view.is(WordClass.PAST, k) && !planned;
      planned |= plans && !past;
      boolean suspects = view.is(WordClass.ALLEGED, k) || view.is(WordClass.SUSPECT, k);
      alleged |= suspects;
      boolean claims = view.is(WordClass.CLAIMED, k);
      claimed |= claims;
      // "wajib segera berunding": what is due has not been done
      boolean dreams = view.is(WordClass.UNREAL, k) || view.is(WordClass.OBLIGATION, k);
      unreal |= dreams;
      return negation || plans || suspects || claims || dreams;
    }

    /** "membantah Rusia mengirim", "meminta agar Rusia mengirim": the verb over the clause. */
    private void governed(int stop) {
      if (view.role(stop) == Role.COORDINATOR || view.role(stop) == Role.COMMA) {
        return;
      }
      int k = stop;
      while (k >= 0
          && (view.role(k) == Role.MENTION
              || view.role(k) == Role.NOUN
              || view.role(k) == Role.COORDINATOR
              || view.role(k) == Role.DETERMINER)) {
        k--;
      }
      while (k >= 0 && (view.is(WordClass.THAT, k) || view.is(WordClass.PURPOSE, k))) {
        k--;
      }
      boolean verb = view.role(k) == Role.VERB && k < stop;
      unreal |= verb && view.is(WordClass.UNREAL, k);
      unreal |= verb && view.is(WordClass.ORDERS, k) && other(stop);
      alleged |= verb && view.is(WordClass.SUSPECT, k);
    }

    /** "membantah laporan bahwa Mesir akan menyerang": what the denied report says. */
    private void reported() {
      for (int k = trigger - 1; k > 0 && view.role(k) != Role.STOP; k--) {
        if (view.is(WordClass.THAT, k)) {
          for (int j = k - 1; j >= Math.max(0, k - 4); j--) {
            unreal |= view.is(WordClass.UNREAL, j) && view.role(j) == Role.VERB;
          }
          return;
        }
      }
    }

    /** "akan memindahkan mereka sebelum mendeportasi": no sooner than the plan. */
    private void before(int stop) {
      if (!view.is(WordClass.BEFORE, stop)) {
        return;
      }
      for (int k = stop - 1; k >= 0 && view.role(k) != Role.STOP; k--) {
        if (view.is(WordClass.UPCOMING, k)) {
          planned = true;
          return;
        }
      }
    }

    /** "memerintahkan Chili menarik …": another state may or may not do so. */
    private boolean other(int stop) {
      int m = view.mentionAt(stop);
      Actor.Kind kind = m < 0 ? Actor.Kind.GROUP : view.mentions().get(m).actor().kind();
      return kind == Actor.Kind.STATE || kind == Actor.Kind.PERSON;
    }

    /** "jika Rusia menyerang": a condition opened and no comma since. */
    private void hypothetical() {
      for (int k = trigger - 1; k >= 0; k--) {
        if (view.is(WordClass.HYPOTHETICAL, k)) {
          unreal = true;
          return;
        }
        if (view.role(k) == Role.COMMA || view.role(k) == Role.STOP) {
          return;
        }
      }
    }

    /** "pertemuan yang dijadwalkan …", "KTT … akan digelar". */
    private void ahead() {
      for (int k = trigger + 1; k < Math.min(view.size(), trigger + 14); k++) {
        Role role = view.role(k);
        if (view.is(WordClass.UPCOMING, k)) {
          planned = true;
          return;
        }
        if (role == Role.VERB || role == Role.SUBORDINATOR || role == Role.STOP) {
          return;
        }
      }
    }
  }
}
