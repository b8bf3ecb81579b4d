package kawat.article.markup;

/** Elements that hold text until their own end tag, whatever brackets stand in it: scripts. */
final class RawText {
  private static final byte[] COMMENT = {'<', '!', '-', '-'};
  private static final byte[] CLOSED_COMMENT = {'-', '-', '>'};
  private static final byte[] SCRIPT_NAME = {'s', 'c', 'r', 'i', 'p', 't'};

  private RawText() {}

  /**
   * Where the end tag starts of the element whose start tag was read, -1 for nowhere.
   *
   * @param name where the start tag's name starts
   * @param script whether the element is a script
   */
  static int end(byte[] in, Tag tag, int name, boolean script) {
    int length = tag.nameEnd - name;
    for (int i = Bytes.indexOf(in, '<', tag.end); i >= 0; i = Bytes.indexOf(in, '<', i + 1)) {
      if (i + 2 + length >= in.length) {
        return -1;
      }
      if (in[i + 1] == '/' && isName(in, name, i + 2, length)) {
        return i;
      }
      if (script && Bytes.startsWith(in, COMMENT, i)) {
        i = endOfHidden(in, i);
      }
    }
    return -1;
  }

  /**
   * Where a comment within a script ends; what a script or its end within a comment within a script
   * means, readers disagree about.
   */
  private static int endOfHidden(byte[] in, int from) {
    int end = Bytes.indexOf(in, CLOSED_COMMENT, from, in.length);
    return end < 0 || Bytes.indexOf(in, SCRIPT_NAME, from, end) >= 0 ? in.length : end;
  }

  private static boolean isName(byte[] in, int name, int from, int length) {
    byte after = in[Math.min(from + length, in.length - 1)];
    if (after != '>' && after != '/' && !Tag.isSpace(after)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (Bytes.lower(in[from + i]) != Bytes.lower(in[name + i])) {
        return false;
      }
    }
    return true;
  }
}
