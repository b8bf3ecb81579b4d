package kawat.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kawat.model.Actor;
import kawat.model.Chain.Hop;
import kawat.model.Chain.Relation;
import kawat.reading.attribution.AttributionCues.Cue;
import kawat.reading.language.Affixes;
import kawat.reading.language.LanguagePack;
import kawat.reading.names.Mentions;
import kawat.reading.text.Quotation;
import kawat.reading.text.ReadText;
import kawat.reading.text.Sentence;

/** Finds every place where a text names its sources. Immutable, safe for any number of threads. */
public final class AttributionReader {
  private static final int FARTHEST_VERB = 6;
  private final AttributionCues cues;
  private final ClauseWords roles;

  private AttributionReader(AttributionCues cues, ClauseWords roles) {
    this.cues = cues;
    this.roles = roles;
  }

  public static AttributionReader of(LanguagePack pack) {
    return pack.made(AttributionReader.class, AttributionReader::made);
  }

  private static AttributionReader made(LanguagePack pack) {
    ClauseWords roles = ClauseWords.of(pack);
    return new AttributionReader(new AttributionCues(pack, roles), roles);
  }

  /** The sources of a text. */
  public Attribution read(ReadText text, Mentions mentions) {
    Words words = Words.of(text, roles);
    return new Reading(text, words, new Parties(words, mentions)).attribution();
  }

  /** The state of reading one text. */
  private final class Reading {
    private final ReadText text;
    private final Words words;
    private final Parties parties;
    private final SourceSlot slot;
    private final Openings openings;
    private final Listeners listeners;
    private final Asides asides;
    private final PressBack back;
    private final OwnOutlet own;
    private final Hops hops;
    private final boolean[] quoted;
    private final List<Citation> found = new ArrayList<>();

    Reading(ReadText text, Words words, Parties parties) {
      this.text = text;
      this.words = words;
      this.parties = parties;
      this.slot = new SourceSlot(words, parties, cues);
      this.openings = new Openings(words, parties, slot);
      this.listeners = new Listeners(words, parties, slot, cues);
      this.asides = new Asides(words, slot);
      this.back = new PressBack(words, parties);
      this.own = new OwnOutlet(text);
      this.hops = new Hops(text, words, own);
      this.quoted = new boolean[words.size()];
      for (Quotation q : text.quotations()) {
        if (!q.single()) {
          Arrays.fill(quoted, words.from(q.innerStart()), words.from(q.innerEnd()), true);
        }
      }
    }

    Attribution attribution() {
      for (Sentence sentence : text.sentences()) {
        int end = words.from(sentence.end());
        int i = words.from(sentence.start());
        while (i < end) {
          boolean silent = words.mark(i) || quoted[i] || !cues.opens(words.word(i));
          i = silent ? i + 1 : next(sentence, i, end);
        }
      }
      return new Attribution(text, words, parties, own, found, List.of());
    }

    private int next(Sentence sentence, int word, int end) {
      Optional<Cue> cue = cues.at(words, word);
      if (cue.isPresent()) {
        int after = afterCue(sentence, word, cue.get());
        if (after > word) {
          return after;
        }
      }
      String lower = words.lower(word);
      if (cues.reports(lower)) {
        reporting(sentence, word, Citation.Level.REPORT);
      } else if (follows(word + 1)
          && roles.affixes().is(Affixes.Role.POSSESSIVE, lower)
          && cues.reports(roles.affixes().without(Affixes.Role.POSSESSIVE, lower))) {
        reporting(sentence, word, Citation.Level.RELAY);
      }
      return word + 1;
    }

    /** "sebagai berikut" */
    private boolean follows(int word) {
      return words.is(word, Role.AS_FOLLOWS) && words.is(word + 1, Role.FOLLOWS);
    }

    /** "Melansir Reuters, …", "dikutip Kawat dari Antara": source after cue. */
    private int afterCue(Sentence sentence, int word, Cue cue) {
      int at = skipPrepositions(word + cue.words().length);
      boolean told = cue.level() == Citation.Level.TOLD;
      Optional<Party> source =
          pointedAt(at)
              .or(() -> slot.read(at, cue.strict()).map(asides::proper))
              .or(() -> told ? listeners.at(word, at) : Optional.empty());
      if (source.isEmpty()) {
        return word;
      }
      List<Party> chain = new ArrayList<>(List.of(source.get()));
      int end = source.get().end();
      boolean relayed = false;
      if (cue.level() == Citation.Level.RELAY && words.is(end, Role.FROM)) {
        Optional<Party> behind = slot.read(end + 1, false);
        behind.ifPresent(chain::add);
        relayed = behind.isPresent();
        end = behind.map(Party::end).orElse(end);
      }
      while (words.is(end, Role.JOINING)) { // "dilansir AFP dan Reuters"
        Optional<Party> other = slot.read(end + 1, true).filter(p -> told(cue, p));
        if (other.isEmpty()) {
          break;
        }
        chain.add(other.get());
        end = other.get().end();
      }
      if (relayed && roles.affixes().is(Affixes.Role.PASSIVE, words.lower(word))) {
        own.signed(hops.printed(chain.getFirst()));
      }
      boolean reported = cue.level() == Citation.Level.RELAY && reported(word, cue);
      boolean citing =
          cue.level() == Citation.Level.RELAY
              && (words.is(word, Role.CITING) || words.is(word - 1, Role.AND));
      Optional<Citation> behind =
          reported || citing ? hops.behind(found, sentence, word, chain) : Optional.empty();
      if (behind.isPresent()) {
        found.set(found.size() - 1, behind.get());
        return end;
      }
      add(
          sentence,
          leads(word),
          end,
          reported ? Citation.Level.REPORT : cue.level(),
          reported ? Relation.REPORTS : cue.relation(),
          chain,
          false);
      return end;
    }

    /** "seperti ditulis koran itu": the medium that the page cited last. */
    private Optional<Party> pointedAt(int word) {
      int end = back.end(word, cues);
      return end < 0 ? Optional.empty() : back.medium(word, end, found);
    }

    /** A second medium that the cue holds for too, and no speaker that follows it. */
    private boolean told(Cue cue, Party other) {
      return cue.level() != Citation.Level.REPORT || words.near(other.end()).equals(",");
    }

    /**
     * "surat itu dimuat Antara", "surat yang dikutip Antara": the medium's own report; "seperti
     * dimuat Antara" relays.
     */
    private boolean reported(int word, Cue cue) {
      String before = words.near(word - 1);
      boolean relative =
          words.roles().is(before, Role.RELATIVE) && !words.is(word - 2, Role.LEADS_CUE);
      return relative || (cue.passive() && !words.roles().is(before, Role.LEADS_CUE));
    }

    private int skipPrepositions(int word) {
      int at = word;
      while (words.is(at, Role.BEFORE_SOURCE)) {
        at++;
      }
      return at;
    }

    /** First word of "seperti dilaporkan", "sebagaimana yang dilansir". */
    private int leads(int word) {
      int first = word;
      while (first > 0 && words.is(first - 1, Role.LEADS_CUE)) {
        first--;
      }
      return first;
    }

    /**
     * "KCNA, melaporkan …": the medium before its verb; "KabarKini melaporkannya sebagai berikut"
     * opens a passage taken over from it.
     */
    private void reporting(Sentence sentence, int verb, Citation.Level level) {
      int from = words.from(sentence.start());
      Optional<Party> citing = asides.subject(from, verb);
      if (citing.isPresent()) {
        reported(sentence, citing.get(), verb, level);
        return;
      }
      Optional<Party> pointed = pointedAt(from);
      if (pointed.isPresent() && verb - pointed.get().end() < FARTHEST_VERB) {
        reported(sentence, pointed.get(), verb, level);
        return;
      }
      for (int w = verb - 1; w >= from && verb - w <= FARTHEST_VERB; w--) {
        int at = w;
        Optional<Party> party = parties.at(w).or(() -> unknown(sentence, at, verb));
        if (party.isPresent()) {
          reported(sentence, party.get(), verb, level);
          return;
        }
      }
    }

    private void reported(Sentence sentence, Party party, int verb, Citation.Level level) {
      if (party.actor().kind() == Actor.Kind.MEDIUM
          && !cues.platform(party.actor().name())
          && !cited(party)) {
        add(
            sentence,
            party.first(),
            verb + 1,
            level,
            level == Citation.Level.RELAY ? Relation.RELAYS : Relation.REPORTS,
            List.of(asides.called(party)),
            level == Citation.Level.REPORT);
      }
    }

    /**
     * "Suara Pesisir mewartakan …": only the press does so, so a name that no list knows is a
     * medium's where it opens the sentence.
     */
    private Optional<Party> unknown(Sentence sentence, int word, int verb) {
      int from = words.from(sentence.start());
      boolean press =
          cues.pressOnly(words.lower(verb)) || follows(verb + 1) || slot.pressName(word);
      return press && word == from
          ? slot.named(from).filter(p -> p.end() == verb)
          : Optional.empty();
    }

    /** "dikutip dari Antara, seraya menambahkan": that medium is a source already. */
    private boolean cited(Party party) {
      int start = words.start(party.first());
      return found.stream().anyMatch(c -> c.start() <= start && start < c.end());
    }

    private void add(
        Sentence sentence,
        int first,
        int end,
        Citation.Level level,
        Relation relation,
        List<Party> chain,
        boolean before) {
      List<Hop> all = hops.of(first, end, relation, chain);
      boolean head = !before && openings.head(sentence, first, end, level);
      found.add(
          new Citation(
              sentence.index(), words.start(first), words.end(end - 1), level, head, before, all));
    }
  }
}
