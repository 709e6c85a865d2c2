import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles the driver's sources, which are its arguments, into the jar that its first argument names. Run as a source file. */
class MakeShared {
  public static void main(String[] arguments) throws IOException {
    Path classes = Files.createTempDirectory(Path.of("."), "classes");
    List<String> options = new ArrayList<>(List.of("-proc:none", "-g", "-Xlint:none", "-nowarn", "-encoding", "UTF-8", "-d",
        classes.toString()));
    options.addAll(List.of(arguments).subList(1, arguments.length));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      System.err.println("this Java has no compiler: a JDK is needed");
      System.exit(1);
    }
    int code = compiler.run(null, null, null, options.toArray(new String[0]));
    if (code != 0) System.exit(code);
    writeJar(Path.of(arguments[0]), classes);
  }

  private static void writeJar(Path jar, Path classes) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, "rehearse_driver.Main");
    // For descriptors 3 and 4. On the command line it would cost the start its archived modules.
    attributes.put(new Attributes.Name("Add-Opens"), "java.base/java.io");
    List<Path> files = new ArrayList<>();
    try (var all = Files.walk(classes)) {
      all.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (JarOutputStream out = new JarOutputStream(content, manifest)) {
      out.setLevel(0);
      for (Path file : files) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        out.write(Files.readAllBytes(file));
        out.closeEntry();
      }
    }
    try (OutputStream out = Files.newOutputStream(jar)) {
      content.writeTo(out);
    }
  }
}
