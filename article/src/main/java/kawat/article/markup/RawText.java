package kawat.article.markup;

/** Elements that hold text until their own end tag, whatever brackets stand in it: scripts. */
final class RawText {
  private static final byte[] COMMENT = {'<', '!', '-', '-'};
  private static final byte[] CLOSED_COMMENT = {'-', '-', '>'};

  private RawText() {}

  /**
   * Where the end tag starts of the element whose start tag was read, -1 for nowhere.
   *
   * @param name where the start tag's name starts
   * @param script whether the element is a script
   */
  static int end(byte[] in, Tag tag, int name, boolean script) {
    int length = tag.nameEnd - name;
    int hidden = -1;
    boolean nested = false;
    for (int i = Bytes.indexOf(in, '<', tag.end); i >= 0; i = Bytes.indexOf(in, '<', i + 1)) {
      if (i + 2 + length >= in.length) {
        return -1;
      }
      if (hidden >= 0 && i >= hidden) {
        hidden = -1;
        nested = false;
      }
      if (in[i + 1] == '/' && isName(in, name, i + 2, length)) {
        if (!nested) {
          return i;
        }
        nested = false;
      } else if (script && hidden < 0 && Bytes.startsWith(in, COMMENT, i)) {
        hidden = endOfHidden(in, i);
      } else if (hidden >= 0 && isName(in, name, i + 1, length)) {
        // Within a comment a script may start and end (13.2.5.26).
        nested = true;
      }
    }
    return -1;
  }

  /** Where a comment within a script ends; {@code <!-->} ends at once. */
  private static int endOfHidden(byte[] in, int from) {
    int end = Bytes.indexOf(in, CLOSED_COMMENT, from + 2, in.length);
    return end < 0 ? in.length : end;
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
