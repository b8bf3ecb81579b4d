package kawat.reading.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kawat.model.Article;
import kawat.model.Block;
import kawat.reading.language.LanguagePack;
import kawat.reading.text.ReadText;
import org.junit.jupiter.api.Test;

class NameReaderTest {
  /** Mentions as {@code words=key/how}, in the order of the text, without nested ones. */
  static List<String> read(String... paragraphs) {
    List<Block> body =
        Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList();
    ReadText text = ReadText.of(Article.of("Uji", body), LanguagePack.INDONESIAN);
    return NameReader.of(LanguagePack.INDONESIAN).read(text).top().stream()
        .map(m -> text.slice(m.start(), m.end()) + "=" + m.actor().key() + "/" + m.how())
        .toList();
  }

  @Test
  void takesACapitalForItsStateWhereItActsAndForAPlaceWhereThingsHappen() {
    assertThat(read("Moskow menolak usulan itu. Delegasi kami tiba di Moskow kemarin."))
        .containsExactly("Moskow=RUS/METONYM", "Moskow=moskow/NAME");
  }

  @Test
  void readsTheUnitedStatesOnlyInCapitals() {
    assertThat(read("Kapal as roda itu dibeli AS.")).containsExactly("AS=USA/NAME");
  }

  @Test
  void keepsAPersonWhoseForenameIsAState() {
    assertThat(read("Menteri Pertahanan Israel Katz bungkam."))
        .containsExactly("Israel Katz=israel-katz/NAME");
  }

  @Test
  void namesAnUnlistedHolderOfAnOfficeAndTheSurnameLater() {
    assertThat(
            read("Duta Besar Peru di Oslo, Ramiro Quispe, hadir.", "Menurut Quispe, semua lancar."))
        .containsExactly("Ramiro Quispe=ramiro-quispe/NAME", "Quispe=ramiro-quispe/NAME");
  }

  @Test
  void mendsALostSpaceBeforeAState() {
    assertThat(read("PresidenRusia Vladimir Putin diam."))
        .containsExactly("Vladimir Putin=vladimir-putin/NAME");
  }

  @Test
  void givesAPronounOfSpeechToTheSpeaker() {
    assertThat(read("Putin tiba kemarin. \"Kami siap,\" ujarnya."))
        .containsExactly("Putin=vladimir-putin/NAME", "ujarnya=vladimir-putin/SUFFIX");
  }

  @Test
  void findsTheHolderOfAnOfficeThatTheTextNamesElsewhere() {
    assertThat(read("Vladimir Putin berpidato. Presiden Rusia lalu pergi."))
        .containsExactly(
            "Vladimir Putin=vladimir-putin/NAME", "Presiden Rusia=vladimir-putin/ROLE");
  }

  @Test
  void partsTheStateOfAnOfficeFromItsHolderThoughItCouldBeAForename() {
    assertThat(read("Menteri Kelautan Turki Selim Aksoy menemui Menteri Kelautan Turki Aksoy."))
        .contains("Selim Aksoy=selim-aksoy/NAME")
        .noneMatch(m -> m.startsWith("Turki Selim"));
  }

  @Test
  void namesAHolderWhoseForenameIsAnOrdinaryWord() {
    assertThat(read("Kemarin Menteri Kelautan Fiji Semi Vuetaki tiba."))
        .containsExactly("Semi Vuetaki=semi-vuetaki/NAME");
  }

  @Test
  void leavesThePlaceOfAnActOutOfAnOfficeUnlessTheOfficeIsHeldThere() {
    assertThat(read("Menteri Kelautan Peru di Oslo menolak usulan Duta Besar Chile di Lima."))
        .containsExactly(
            "Menteri Kelautan Peru=menteri-kelautan-peru/ROLE",
            "Oslo=oslo/NAME",
            "Duta Besar Chile di Lima=duta-besar-chile-di-lima/ROLE");
  }

  @Test
  void namesABodyByItsNounAndItsState() {
    assertThat(read("Menurut militer Peru, tidak ada korban."))
        .containsExactly("militer Peru=militer-peru/NAME");
  }

  @Test
  void readsTheSecondOfTwoNamesThatShareAHead() {
    assertThat(read("Republik Rakyat Donetsk dan Luhansk menyatakan hal itu."))
        .containsExactly(
            "Republik Rakyat Donetsk=republik-rakyat-donetsk/NAME",
            "Luhansk=republik-rakyat-luhansk/NAME");
  }

  @Test
  void stepsOverADateline() {
    assertThat(read("LIMA, KORANPAGI.com - Chile diam.")).containsExactly("Chile=CHL/NAME");
  }

  @Test
  void takesAPersonFromAnOfficeAfterTheComma() {
    assertThat(read("\"Tentu,\" kata Eleni Pappas, mantan letnan jenderal Yunani."))
        .containsExactly("Eleni Pappas=eleni-pappas/NAME");
  }

  @Test
  void readsTheMediumBehindItsNounAndState() {
    assertThat(read("Kantor berita negara Korea Utara KCNA diam."))
        .containsExactly("KCNA=kcna/NAME");
    assertThat(read("Hal itu dimuat surat kabar Peru Diario Pagi Baru kemarin."))
        .first()
        .isEqualTo("Diario Pagi Baru=diario-pagi-baru/NAME");
  }

  @Test
  void splitsTwoPersonsJoinedByAHyphen() {
    assertThat(read("Pertemuan Trump-Putin batal."))
        .containsExactly("Trump=donald-trump/NAME", "Putin=vladimir-putin/NAME");
  }

  @Test
  void namesNobodyForDaysAndMonths() {
    assertThat(read("Hal itu terjadi pada Senin (3/11/2025) dan Mei.")).isEmpty();
  }

  @Test
  void givesTwoActorsForBothStates() {
    assertThat(read("Peru dan Chile berunding. Kedua negara sepakat."))
        .contains("Kedua negara=PER/ROLE", "Kedua negara=CHL/ROLE");
  }

  @Test
  void keepsTheEmbassyAbroadForItsOwnState() {
    assertThat(cast("KBRI Oslo menolak.")).contains("kbri-oslo IDN");
  }

  @Test
  void callsACommonNounAnActorWithTheCountryAtHand() {
    ReadText text = text("Chile diam. Menurut kepolisian setempat, sejumlah analis keliru.");
    NameReader reader = NameReader.of(LanguagePack.INDONESIAN);
    Mentions mentions = reader.read(text);
    int police = text.text().indexOf("kepolisian");
    int analysts = text.text().indexOf("sejumlah");
    assertThat(reader.actorOf(text, mentions, police, police + 20).orElseThrow().country())
        .contains("CHL");
    assertThat(reader.actorOf(text, mentions, analysts, analysts + 15).orElseThrow().name())
        .isEqualTo("analis");
  }

  @Test
  void stopsABodyWhereItsHolderIsNamed() {
    assertThat(read("Ketua Kelompok Tani Jaya Bambang Wirawan hadir."))
        .containsExactly("Bambang Wirawan=bambang-wirawan/NAME");
  }

  @Test
  void takesNoPlaceNorOrdinaryWordsForAPerson() {
    assertThat(cast("Hal itu, ujar Muara Timur. Itu pesan Masa Depan Kota."))
        .noneMatch(actor -> actor.contains("PERSON"));
  }

  @Test
  void callsTheHomeMissionByItsShortNameAndSeat() {
    assertThat(cast("Kedutaan Besar RI (KBRI) Oslo diam. Konsulat Jenderal RI di Osaka juga."))
        .contains("kbri-oslo IDN", "kjri-osaka IDN");
  }

  @Test
  void leavesTheFloorToTheSpeakerNotToTheOneSpokenOf() {
    assertThat(read("Trump menyebut Putin keliru. Ia lalu pergi."))
        .contains("Ia=donald-trump/PRONOUN");
  }

  @Test
  void findsTheEnvoyBehindAnotherWordForTheSameOffice() {
    assertThat(read("Duta Besar Peru untuk Chile, Ana Quispe, hadir. Utusan Peru itu lalu bicara."))
        .contains("Utusan Peru=ana-quispe/ROLE");
  }

  private static List<String> cast(String... paragraphs) {
    ReadText text = text(paragraphs);
    return NameReader.of(LanguagePack.INDONESIAN).read(text).cast(text).stream()
        .map(c -> c.actor().key() + " " + c.actor().country().orElse("-"))
        .toList();
  }

  private static ReadText text(String... paragraphs) {
    List<Block> body =
        Arrays.stream(paragraphs).map(p -> new Block(Block.Kind.PARAGRAPH, p)).toList();
    return ReadText.of(Article.of("Uji", body), LanguagePack.INDONESIAN);
  }

  @Test
  void findsAnExpertWhoseNameStandsAfterALongDescription() {
    assertThat(
            read(
                "Dosen sejarah kelautan Universitas Bahari Nusa, Sari Ratna Putri, menilai hal itu"
                    + " wajar. Ratna Putri pulang."))
        .contains("Sari Ratna Putri=sari-ratna-putri/NAME");
  }

  @Test
  void keepsTheNameBeforeADescriptionAsThePersonNotTheDescription() {
    assertThat(read("Wulan Tirta Kencana, peneliti kajian sungai di Oslo, yakin air itu bersih."))
        .containsExactly("Wulan Tirta Kencana=wulan-tirta-kencana/NAME");
  }

  @Test
  void takesATailWithAVerbForNoDescription() {
    assertThat(read("Peneliti sungai datang ke Oslo, Sari Wulan, dan lautnya."))
        .noneMatch(m -> m.startsWith("Peneliti"));
  }

  @Test
  void givesTheSpokesmanOfAMinistryHisOwnVoice() {
    assertThat(
            read(
                "Menteri Luar Negeri Indonesia Sugiono tiba. Namun, juru bicara Kemlu membantah"
                    + " kabar itu."))
        .contains("juru bicara Kemlu=juru-bicara-kemlu/ROLE");
  }

  @Test
  void readsABodyThatNoListHasByItsNoun() {
    assertThat(read("Laporan Satuan Tugas Sungai Lestari terbit kemarin."))
        .contains("Satuan Tugas Sungai Lestari=satuan-tugas-sungai-lestari/NAME");
  }
}
