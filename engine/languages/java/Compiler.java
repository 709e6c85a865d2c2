package rehearse_driver;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** javac in this process, for one solution after another. */
final class Compiler {
  static final String SOLUTION = Failure.SOURCE;
  static final String TASK = "RehearseTask.java";
  static final String GIVEN = "Given.java";
  private static final int MAX_ERRORS = 20;
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-implicit:class", "-g", "-Xlint:none", "-Xmaxerrs", String.valueOf(MAX_ERRORS));
  private static final Pattern TOP_LEVEL = Pattern.compile("^(?:class|interface) (\\w+)", Pattern.MULTILINE);

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  private boolean hasFailed;

  /** `classes` is empty unless it was compiled. */
  static final class Result {
    final boolean ok;
    final String log;
    final Map<String, byte[]> classes;

    Result(boolean ok, String log, Map<String, byte[]> classes) {
      this.ok = ok;
      this.log = log;
      this.classes = classes;
    }
  }

  /** Whether the compiler itself broke down: who serves others starts anew then. */
  boolean hasFailed() {
    return hasFailed;
  }

  /** The solution, its task, and Given.java by their names. */
  Result compile(Map<String, String> sources) {
    SourceText solution = new SourceText(sources.getOrDefault(SOLUTION, ""));
    String task = sources.getOrDefault(TASK, "");
    StringWriter printed = new StringWriter();
    MemoryFiles memory = new MemoryFiles(files);
    giveClasses(memory, sources.getOrDefault(GIVEN, ""));
    List<JavaFileObject> units = new ArrayList<>();
    if (!task.isBlank()) units.add(new MemoryFiles.Source(TASK, task));
    units.add(new MemoryFiles.Source(SOLUTION, solution.whole));
    try {
      boolean ok = compiler.getTask(printed, memory, null, OPTIONS, null, units).call();
      return new Result(ok, ok ? "" : new Messages(printed.toString()).text(), ok ? memory.made() : Map.of());
    } catch (Throwable error) {
      hasFailed = true;
      return new Result(false, breakDown(error), Map.of());
    }
  }

  private static String breakDown(Throwable error) {
    Throwable cause = error;
    while (cause.getCause() != null) cause = cause.getCause();
    if (cause instanceof StackOverflowError) {
      return SOLUTION + ": error: the compiler ran out of stack: is an expression nested very deeply?\n";
    }
    if (cause instanceof OutOfMemoryError) return SOLUTION + ": error: the compiler ran out of memory\n";
    return SOLUTION + ": error: the compiler broke down: " + cause + "\n";
  }

  /** Each top-level class of Given.java begins a line with `class` or `interface`, and has nothing of another one's. */
  private static void giveClasses(MemoryFiles memory, String given) {
    Matcher declaration = TOP_LEVEL.matcher(given);
    String name = null;
    int start = 0;
    while (declaration.find()) {
      if (name != null) memory.give(name, SourceText.IMPORTS + given.substring(start, declaration.start()));
      name = declaration.group(1);
      start = declaration.start();
    }
    if (name != null) memory.give(name, SourceText.IMPORTS + given.substring(start));
  }
}
