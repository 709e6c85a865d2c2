package rehearse_driver;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a build makes and a driver loads: all classes of a solution in one file. u32 count, then each text name, text content. */
final class Classes {
  static final String FILE_NAME = "solution.classes";

  private Classes() {}

  static byte[] write(Map<String, byte[]> classes) {
    Writer out = new Writer();
    writeTo(out, classes);
    return out.content();
  }

  static void writeTo(Writer out, Map<String, byte[]> files) {
    out.integer(files.size());
    for (Map.Entry<String, byte[]> entry : files.entrySet()) {
      out.text(entry.getKey());
      out.bytes(entry.getValue());
    }
  }

  static Map<String, byte[]> read(Reader in) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int left = in.integer(); left > 0; left--) {
      String name = in.text();
      files.put(name, in.bytes());
    }
    return files;
  }
}
