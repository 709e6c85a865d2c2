package rehearse_driver;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A whole program, whose files are the arguments, into program.jar: public classes may have any names. */
final class ProgramCompiler {
  private static final String JAR = "program.jar";
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-implicit:none", "-g", "-Xlint:none", "-nowarn", "-Xmaxerrs", "20");
  private static final Pattern MAIN = Pattern.compile("\\bstatic\\s+(?:final\\s+)?void\\s+main\\s*\\(");
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

  private ProgramCompiler() {}

  static void compile(String[] names) throws InterruptedException {
    int[] code = {1};
    // A stack for deeply nested expressions.
    Thread thread = new Thread(null, () -> code[0] = compileNamed(names), "compiler", 128L << 20);
    thread.start();
    thread.join();
    Runtime.getRuntime().halt(code[0]);
  }

  private static int compileNamed(String[] names) {
    PrintStream log = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    MemoryFiles memory = new MemoryFiles(compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8));
    List<JavaFileObject> units = new ArrayList<>();
    String main = null;
    try {
      for (String name : names) {
        String source = Files.readString(Path.of(name));
        units.add(new MemoryFiles.Source(name, source));
        if (main == null) main = mainClass(source);
      }
      java.io.StringWriter printed = new java.io.StringWriter();
      boolean ok = compiler.getTask(printed, memory, null, OPTIONS, null, units).call();
      log.print(printed);
      log.flush();
      if (ok && main == null) log.println(names[0] + ": error: no class has a method `public static void main(String[])`");
      if (!ok || main == null) return 1;
      write(memory.made(), main);
      return 0;
    } catch (IOException error) {
      log.println("the compiler cannot read or write its files: " + error.getMessage());
      return 1;
    }
  }

  /** The type that is declared last before the first main: nested ones that stand before it are rare. */
  private static String mainClass(String source) {
    String code = source.replaceAll("//[^\\n]*", "").replaceAll("(?s)/\\*.*?\\*/", "");
    Matcher main = MAIN.matcher(code);
    if (!main.find()) return null;
    Matcher type = TYPE.matcher(code.substring(0, main.start()));
    String name = null;
    int depth = 0;
    int from = 0;
    while (type.find()) {
      for (int i = from; i < type.start(); i++) {
        if (code.charAt(i) == '{') depth++;
        if (code.charAt(i) == '}') depth--;
      }
      from = type.start();
      if (depth == 0) name = type.group(1);
    }
    Matcher declared = PACKAGE.matcher(code);
    return name == null || !declared.find() ? name : declared.group(1) + "." + name;
  }

  private static void write(Map<String, byte[]> classes, String main) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main);
    try (OutputStream file = Files.newOutputStream(Path.of(JAR)); JarOutputStream out = new JarOutputStream(file, manifest)) {
      out.setLevel(0);
      for (Map.Entry<String, byte[]> made : classes.entrySet()) {
        out.putNextEntry(new JarEntry(made.getKey().replace('.', '/') + ".class"));
        out.write(made.getValue());
        out.closeEntry();
      }
    }
  }
}
