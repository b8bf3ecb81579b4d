package kawat.app;

/** Pages made up for tests. */
final class Html {
  private static final String TEXT =
      "<p>JAKARTA, Warta Uji - Presiden Rusia Vladimir Putin mengirim surat kepada pemimpin Korea Utara Kim Jong Un pada"
          + " Senin (15/8/2022). Surat itu tiba ketika kedua negara merayakan hari besar bersama.</p>"
          + "<p>\"Kami akan memperluas hubungan dengan upaya bersama,\" kata Putin seperti dikutip kantor berita TASS. Ia"
          + " menambahkan bahwa kedua bangsa pernah berjuang bahu-membahu.</p>"
          + "<p>Sekitar 2.000 pekerja Korea Utara akan dikirim ke Rusia pada bulan depan, menurut seorang pejabat senior di"
          + " Moskow yang tidak mau disebutkan namanya karena belum berwenang bicara.</p>"
          + "<p>Korea Utara membantah kabar itu. Pemerintah di Pyongyang menyebut laporan tersebut sebagai rekaan media Barat"
          + " yang tidak berdasar sama sekali.</p>";

  private Html() {}

  static String article(String headline) {
    return "<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\"><title>"
        + headline
        + " | Warta Uji</title><meta property=\"og:site_name\" content=\"Warta Uji\"></head><body><nav><a href=\"/\">Beranda</a></nav>"
        + "<article><h1>"
        + headline
        + "</h1>"
        + TEXT
        + "</article><footer>Hak cipta Warta Uji</footer></body></html>";
  }
}
