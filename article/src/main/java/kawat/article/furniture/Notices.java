package kawat.article.furniture;

import java.util.Set;
import java.util.regex.Pattern;
import kawat.article.lines.Lines;

/** What the house says to its readers in the middle of or below a text. */
public final class Notices {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** "Sudah berlangganan? Masuk di sini", "Nikmati akses tanpa batas": they address the reader. */
  private static final Pattern PROMPT =
      Pattern.compile(
          "^(?:(?:anda )?(?:sudah|belum) (?:berlangganan|punya akun|memiliki akun|jadi"
              + " pelanggan)\\b[^.]*\\?|nikmati (?:\\p{L}+"
              + " ){0,2}(?:bacaan|akses|artikel|berita|konten|liputan)\\b.{0,40}\\b(?:tanpa"
              + " batas|tanpa iklan|eksklusif|penuh)\\b|(?:masuk|login|daftar|silakan"
              + " (?:masuk|login|daftar|berlangganan)|berlangganan(?: sekarang)?) (?:\\p{L}+"
              + " ){0,2}(?:untuk|agar|dan) (?:\\p{L}+"
              + " ){0,3}(?:membaca|melanjutkan|mengakses|lanjut)\\b|(?:berlangganan|langganan)\\b.{0,40}\\bmulai"
              + " (?:dari )?rp|already (?:a subscriber|subscribed|have an"
              + " account)\\?|(?:subscribe|sign in|log in)(?: now)? to"
              + " (?:continue|keep|read|unlock)\\b)",
          FLAGS);

  /** First words of prompts; a look at them spares most lines the pattern. */
  private static final Set<String> OPENERS =
      Set.of(
          "anda",
          "sudah",
          "belum",
          "nikmati",
          "masuk",
          "login",
          "daftar",
          "silakan",
          "berlangganan",
          "langganan",
          "already",
          "subscribe",
          "sign",
          "log");

  /** "Isi laman ini tidak boleh disalin tanpa izin", "Dilarang keras mengambil konten …". */
  private static final Pattern COPYING =
      Pattern.compile(
          "\\b(?:dilarang(?: keras)?|tidak (?:boleh|diperkenankan|diizinkan)|may not"
              + " be)\\b.{0,60}\\b(?:(?:di|meny?|me[nm]g?)(?:salin|alin|kutip|utip|gandakan|perbanyak|ambil"
              + " konten|terbitkan ulang)|reproduced|republished|copied)\\b.*\\b(?:tanpa"
              + " (?:se)?izin|without)\\b",
          FLAGS);

  /** What such a line forbids to copy. */
  private static final Pattern THING =
      Pattern.compile(
          "\\b(?:laman|situs|konten|artikel ini|berita ini|redaksi|site|page)\\b", FLAGS);

  /** "kata", "ujar": somebody is speaking, so this is a report of such a notice. */
  private static final Pattern SAID =
      Pattern.compile("\\b(?:kata|ujar|tutur|ucap|jelas|menurut|mengatakan|said)\\b", FLAGS);

  private static final int WORDS = 30;

  private Notices() {}

  /** Whether the line asks the reader to sign in or to subscribe. */
  public static boolean isPrompt(String line) {
    return OPENERS.contains(Lines.firstWord(line, 0))
        && PROMPT.matcher(line).lookingAt()
        && Lines.words(line) <= WORDS
        && !SAID.matcher(line).find();
  }

  /**
   * Whether the line forbids copying of the page.
   *
   * @param lower the line in lower case
   */
  static boolean isCopyright(String line, String lower) {
    // Every such line ends on its exception; asking for that first spares nearly all of them.
    return (lower.contains("tanpa") || lower.contains("without"))
        && COPYING.matcher(line).find()
        && THING.matcher(line).find()
        && Lines.words(line) <= WORDS
        && !SAID.matcher(line).find();
  }
}
