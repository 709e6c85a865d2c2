package rehearse_driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** The compiler's errors as javac prints them, in terms of the solution's own text. */
final class Messages implements DiagnosticListener<JavaFileObject> {
  private final SourceText solution;
  private final String task;
  private final List<String> own = new ArrayList<>();
  private String foreign;  // the first one that is not in the solution's own file

  Messages(SourceText solution, String task) {
    this.solution = solution;
    this.task = task;
  }

  @Override
  public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getKind() != Diagnostic.Kind.ERROR) return;
    String message = diagnostic.getMessage(Locale.ROOT);
    JavaFileObject source = diagnostic.getSource();
    if (source != null && source.getName().equals(Compiler.SOLUTION)) {
      own.add(inSolution(diagnostic, message));
    } else if (foreign == null) {
      foreign = elsewhere(diagnostic, message);
    }
  }

  String text() {
    if (own.isEmpty()) return foreign == null ? Compiler.SOLUTION + ": error: it could not be compiled\n" : foreign;
    return String.join("", own) + own.size() + (own.size() == 1 ? " error\n" : " errors\n");
  }

  private String inSolution(Diagnostic<? extends JavaFileObject> diagnostic, String message) {
    long line = diagnostic.getLineNumber();
    if (line < 1) return Compiler.SOLUTION + ": error: " + message + "\n";
    int end = message.indexOf('\n');
    String summary = end < 0 ? message : message.substring(0, end);
    String details = end < 0 ? "" : message.substring(end + 1) + "\n";
    return Compiler.SOLUTION + ":" + line + ": error: " + summary + "\n" + place(diagnostic, line) + details;
  }

  /** The source line and the mark below it. */
  private String place(Diagnostic<? extends JavaFileObject> diagnostic, long line) {
    String text = lineOf(solution.own, line);
    long lineStart = startOf(solution.whole, line);
    long column = diagnostic.getPosition() - lineStart - SourceText.shift(line);
    if (column < 0 || column > text.length()) return text + "\n";
    StringBuilder mark = new StringBuilder(text).append('\n');
    for (int i = 0; i < column; i++) mark.append(text.charAt(i) == '\t' ? '\t' : ' ');
    return mark.append("^\n").toString();
  }

  /** The judge's own call is wrong only where the solution has not what is called. */
  private String elsewhere(Diagnostic<? extends JavaFileObject> diagnostic, String message) {
    String text = Compiler.SOLUTION + ": error: " + message + "\n";
    JavaFileObject source = diagnostic.getSource();
    if (source == null || !source.getName().equals(Compiler.TASK) || diagnostic.getLineNumber() < 1) return text;
    String line = lineOf(task, diagnostic.getLineNumber());
    int called = line.indexOf("// calls ");
    return called < 0 ? text : text + "  The problem asks for: " + line.substring(called + "// calls ".length()) + "\n";
  }

  private static int startOf(String text, long line) {
    int start = 0;
    for (long i = 1; i < line; i++) {
      int end = lineEnd(text, start);
      if (end == text.length()) return end;
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return start;
  }

  private static String lineOf(String text, long line) {
    int start = startOf(text, line);
    return text.substring(start, lineEnd(text, start));
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
    return end;
  }
}
