package rehearse_driver;

/**
 * A solution as it is given to the compiler: the prelude's imports stand before it on its first line, so that its lines keep
 * their numbers, and a package declaration is blanked, so that its classes are where the driver looks for them.
 */
final class SourceText {
  // In the order of how often they are asked for; on-demand imports lose against a class of the solution's own.
  static final String IMPORTS =
      "import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; "
          + "import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.regex.*; "
          + "import java.math.*; import java.text.*; import java.io.*; import java.time.*; import javafx.util.*; ";

  final String whole;

  SourceText(String source) {
    String own = source.startsWith("\ufeff") ? source.substring(1) : source;
    whole = IMPORTS + withoutPackage(own);
  }

  private static String withoutPackage(String source) {
    int start = skipBlanks(source, 0);
    if (!source.startsWith("package", start)) return source;
    int after = start + "package".length();
    int end = source.indexOf(';', start);
    if (end < 0 || after == source.length() || Character.isJavaIdentifierPart(source.charAt(after))) return source;
    String blank = source.substring(start, end + 1).replaceAll("[^\\r\\n]", " ");
    return source.substring(0, start) + blank + source.substring(end + 1);
  }

  /** The place of the first character that is neither white space nor in a comment. */
  private static int skipBlanks(String source, int from) {
    int at = from;
    while (at < source.length()) {
      int end;
      if (Character.isWhitespace(source.charAt(at))) {
        end = at + 1;
      } else if (source.startsWith("//", at)) {
        end = source.indexOf('\n', at);
      } else if (source.startsWith("/*", at)) {
        end = source.indexOf("*/", at + 2) + 2;
        if (end < 2) return source.length();
      } else {
        break;
      }
      if (end < 0) return source.length();
      at = end;
    }
    return at;
  }
}
