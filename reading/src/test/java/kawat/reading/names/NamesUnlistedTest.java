package kawat.reading.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kawat.model.Article;
import kawat.model.Block;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.ReadText;
import org.junit.jupiter.api.Test;

/** Names that stand in no list, found by their own words and those around them. */
class NamesUnlistedTest {
  /** The cast as {@code key kind country}. */
  private static List<String> cast(String... paragraphs) {
    List<Block> body =
        Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList();
    ReadText text = ReadText.of(Article.of("Uji", body), LanguagePack.INDONESIAN);
    return NameReader.of(LanguagePack.INDONESIAN).read(text).cast(text).stream()
        .map(c -> c.actor().key() + " " + c.actor().kind() + " " + c.actor().country().orElse("-"))
        .toList();
  }

  @Test
  void findsAPersonNamedOnlyOnceWithoutOfficeOrVerbOfSpeech() {
    assertThat(cast("Warga setempat menemukan Rustam Hidayat di tepi sungai itu."))
        .contains("rustam-hidayat PERSON -");
  }

  @Test
  void findsALoneNameAtASentencesHead() {
    assertThat(cast("Suryono menambahkan, panen tahun ini lebih baik."))
        .contains("suryono PERSON -");
  }

  @Test
  void takesASurnameAtASentencesHeadForThePersonNamedBefore() {
    assertThat(
            cast(
                "Peneliti itu bernama Ratna Kusumawati dan tinggal di Bogor.",
                "Kusumawati pindah ke sana dua tahun lalu."))
        .contains("ratna-kusumawati PERSON -")
        .noneMatch(actor -> actor.startsWith("kusumawati"));
  }

  @Test
  void findsAPlaceThatNoListHolds() {
    assertThat(cast("Ledakan terjadi di Tirtasuka, Minggu malam.")).contains("tirtasuka PLACE -");
  }

  @Test
  void leavesTheShortFormInBracketsOutOfABodysName() {
    assertThat(cast("Menurut Ikatan Pengrajin Rotan Nusantara (IPRN), ekspor turun."))
        .contains("ikatan-pengrajin-rotan-nusantara BODY -");
  }

  @Test
  void takesAMinistryInAnothersCapitalForThatStates() {
    assertThat(cast("Kementerian Luar Negeri di Bratislava memprotes, Senin."))
        .contains("kementerian-luar-negeri-slovakia BODY SVK");
    assertThat(cast("Kementerian Luar Negeri di Jakarta menyesalkan hal itu, Senin."))
        .contains("kementerian-luar-negeri-indonesia BODY IDN");
  }

  @Test
  void takesNoLoneShortFormForAPerson() {
    assertThat(cast("Menurut XQZ, hal itu tidak benar.")).noneMatch(a -> a.contains("PERSON"));
  }

  @Test
  void readsAMisspeltNameAsThePersonThePageTellsOf() {
    assertThat(cast("Vladimir Putin tiba di Astana.", "Putn lalu bertemu para menteri."))
        .contains("vladimir-putin PERSON RUS")
        .noneMatch(actor -> actor.startsWith("putn"));
  }

  @Test
  void takesTheKoreanLeaderForNoInternationalBody() {
    assertThat(cast("Kim Jong Un mengirim ucapan selamat. Kim Jong-un juga mengundangnya."))
        .containsExactly("kim-jong-un PERSON PRK");
  }

  @Test
  void namesABodyInFullWithItsShortFormWhateverThePagePrints() {
    assertThat(cast("IAEA mengirim tim. Badan Energi Atom Internasional diam."))
        .containsExactly("iaea BODY -");
  }

  @Test
  void takesAnArmyOfAStateForTheStatesBody() {
    assertThat(cast("Tatmadaw membantah kabar itu.")).contains("militer-myanmar BODY MMR");
  }

  @Test
  void keepsThePersonWhoseForenameIsAStateApartFromTheState() {
    assertThat(cast("Turki menolak usulan itu.")).containsExactly("TUR STATE TUR");
    assertThat(cast("Turki Hamdan hadir. Turki diam.")).noneMatch(a -> a.startsWith("TUR "));
  }

  @Test
  void endsABodyWhereTheTaggerSeesItsHolder() {
    assertThat(cast("Juru bicara Kementerian Pertanian Budi Waluyo membantah."))
        .contains("budi-waluyo PERSON IDN");
  }

  @Test
  void readsTheHomeStateOfADiplomatNotThatOfThePost() {
    assertThat(cast("Diplomat Rusia di Pyongyang Ivan Sorokin hadir."))
        .contains("ivan-sorokin PERSON RUS");
  }

  @Test
  void namesTheHolderOfAnOfficeFormerOrActing() {
    assertThat(cast("Mantan Menlu Peru Ramiro Quispe hadir.")).contains("ramiro-quispe PERSON PER");
    assertThat(cast("Plt Bupati Sumberarum Joko Lelono hadir.")).contains("joko-lelono PERSON -");
  }

  @Test
  void findsNoPersonInAHeadlineInTitleCase() {
    assertThat(cast("Harga Beras Naik Lagi Jelang Lebaran"))
        .noneMatch(actor -> actor.contains("PERSON"));
  }

  @Test
  void meansByBothStatesThoseSpokenOfNotTheOneThatSendsTheMinister() {
    assertThat(
            NameReaderTest.read(
                "Menteri Luar Negeri Iran Ramiro Quispe mendamaikan India dan Pakistan."
                    + " Kedua negara bungkam."))
        .contains("Kedua negara=IND/ROLE", "Kedua negara=PAK/ROLE");
  }

  @Test
  void takesAMinisterForOneOfTheStateThatTheSentenceBeforeBeginsWith() {
    assertThat(cast("Peru memprotes Bolivia. Menteri Kelautan Ramiro Quispe memanggil duta besar."))
        .contains("ramiro-quispe PERSON PER");
  }

  @Test
  void takesALeaderOfADelegationForOneOfItsState() {
    assertThat(cast("Delegasi Laos yang dipimpin Menteri Pertahanan Somphone Keola tiba di Hanoi."))
        .contains("somphone-keola PERSON LAO");
  }

  @Test
  void takesNoMinisterForOneOfAStateWhoseOwnMinisterIsNamed() {
    assertThat(
            cast(
                "Menteri Kelautan Peru Sari Wulandari marah. Bolivia dan Bolivia saja yang untung.",
                "Sari Wulandari menulis kepada Menteri Kelautan Ramiro Quispe."))
        .contains("ramiro-quispe PERSON BOL");
  }

  @Test
  void leavesOpenWhoseMinisterIsTheObjectOfAVerb() {
    assertThat(cast("Peru geram. Bolivia menemui Menteri Kelautan Ramiro Quispe."))
        .contains("ramiro-quispe PERSON -");
  }

  @Test
  void readsTheOfficeAfterANameThatARankStandsBefore() {
    assertThat(cast("Kolonel Ramiro Quispe, mantan panglima Peru, lari ke Bolivia."))
        .contains("ramiro-quispe PERSON PER");
  }

  @Test
  void takesAFamousSurnameForTheOneWhoBearsItOnThePage() {
    assertThat(
            cast(
                "Peneliti kelautan Yusuf Putin mengatakan kapal itu tua.",
                "\"Lambungnya berkarat,\" kata Putin."))
        .contains("yusuf-putin PERSON -")
        .noneMatch(actor -> actor.startsWith("vladimir-putin"));
    assertThat(
            cast(
                "Presiden Rusia Vladimir Putin tiba di Astana.",
                "Peneliti kelautan Yusuf Putin mengatakan kapal itu tua.",
                "Putin lalu bertemu para menteri."))
        .contains("vladimir-putin PERSON RUS");
  }

  @Test
  void cutsNoNameThatOnlyEndsLikeAPreposition() {
    assertThat(cast("Peneliti kelautan Thandi Mwale mengatakan kapal itu tua."))
        .contains("thandi-mwale PERSON -");
  }

  @Test
  void findsTheHolderOfAnOfficeBehindHisRank() {
    assertThat(cast("Panglima Angkatan Laut Peru, Mayjen Tirta Wibawa, membantah kabar itu."))
        .contains("tirta-wibawa PERSON PER");
  }

  @Test
  void knowsOneByHisByName() {
    assertThat(
            cast(
                "Pemimpin geng Tirta Wibawa alias Baskoro mengancam warga.",
                "\"Kami tidak peduli,\" kata Baskoro."))
        .contains("tirta-wibawa PERSON -")
        .noneMatch(actor -> actor.startsWith("baskoro"));
  }
}
