package rehearse_driver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** What the compiler sees: the JDK, a few classes of ours, and what it was given. No folder of any disk. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private static final String[][] OURS = {
    {"rehearse_driver", "Access"}, {"rehearse_driver", "Api"}, {"rehearse_driver", "Task"}, {"javafx.util", "Pair"}
  };

  private final Map<String, Source> given = new LinkedHashMap<>();
  private final Map<String, ByteArrayOutputStream> made = new LinkedHashMap<>();

  MemoryFiles(StandardJavaFileManager standard) {
    super(standard);
  }

  /** A source that may hold public classes of any name. */
  static final class Source extends SimpleJavaFileObject {
    final String name;
    private final String content;

    Source(String name, String content) {
      super(URI.create("memory:///" + name), Kind.SOURCE);
      this.name = name;
      this.content = content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  private static final class Ours extends SimpleJavaFileObject {
    final String binaryName;

    Ours(String packageName, String name) {
      super(URI.create("memory:///" + packageName.replace('.', '/') + "/" + name + ".class"), Kind.CLASS);
      binaryName = packageName + "." + name;
    }

    @Override
    public InputStream openInputStream() throws IOException {
      InputStream in = MemoryFiles.class.getResourceAsStream(uri.getPath());
      if (in == null) throw new IOException("there is no " + uri.getPath());
      return in;
    }
  }

  /** Classes that are compiled only if they are asked for, and lose against the solution's own of that name. */
  void give(String className, String content) {
    given.put(className, new Source(className + ".java", content));
  }

  Map<String, byte[]> made() {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    made.forEach((name, content) -> classes.put(name, content.toByteArray()));
    return classes;
  }

  @Override
  public Iterable<JavaFileObject> list(Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (location != StandardLocation.CLASS_PATH) return super.list(location, packageName, kinds, recurse);
    List<JavaFileObject> found = new ArrayList<>();
    if (packageName.isEmpty() && kinds.contains(JavaFileObject.Kind.SOURCE)) found.addAll(given.values());
    for (String[] name : OURS) {
      if (name[0].equals(packageName) && kinds.contains(JavaFileObject.Kind.CLASS)) found.add(new Ours(name[0], name[1]));
    }
    return found;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    if (file instanceof Ours) return ((Ours) file).binaryName;
    if (file instanceof Source) return ((Source) file).name.replace(".java", "");
    return super.inferBinaryName(location, file);
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.CLASS_PATH
        || location != StandardLocation.SOURCE_PATH
            && location != StandardLocation.ANNOTATION_PROCESSOR_PATH
            && super.hasLocation(location);
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one == other || one.toUri().equals(other.toUri());
  }

  @Override
  public JavaFileObject getJavaFileForOutput(Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
      @Override
      public OutputStream openOutputStream() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        made.put(className, content);
        return content;
      }
    };
  }

  @Override
  public void close() {}  // the JDK's files stay open for the next solution
}
