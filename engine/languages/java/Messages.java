package rehearse_driver;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What javac printed, in terms of the solution's own text: without the imports that we put before it, and without notes. */
final class Messages {
  private static final Pattern HEAD = Pattern.compile("^(?:(\\w+\\.java):(\\d+): )?(error|warning|Note): .*");
  private static final Pattern PLACE = Pattern.compile("^\\w+\\.java: |^Note: |^- ");
  private static final Pattern TOTAL = Pattern.compile("^\\d+ (?:errors?|warnings?)$|^only showing the first .*");

  private final StringBuilder own = new StringBuilder();
  private final StringBuilder total = new StringBuilder();
  private String foreign;  // the first error that is not in the solution's own file

  Messages(String printed) {
    List<String> block = new ArrayList<>();
    for (String line : printed.split("\r?\n")) {
      if (HEAD.matcher(line).matches() || PLACE.matcher(line).find() || TOTAL.matcher(line).matches()) {
        take(block);
        block.clear();
      }
      block.add(line);
    }
    take(block);
  }

  String text() {
    if (own.length() > 0) return own.append(total).toString();
    return foreign == null ? Compiler.SOLUTION + ": error: it could not be compiled\n" : foreign;
  }

  private void take(List<String> block) {
    if (block.isEmpty()) return;
    String first = block.get(0);
    Matcher head = HEAD.matcher(first);
    if (TOTAL.matcher(first).matches()) {
      if (!first.contains("warning")) total.append(first).append('\n');
    } else if (head.matches() && head.group(3).equals("error")) {
      if (Compiler.SOLUTION.equals(head.group(1))) {
        addOwn(block);
      } else if (foreign == null) {
        foreign = elsewhere(block, head);
      }
    }
  }

  private void addOwn(List<String> block) {
    int cut = 0;
    for (String line : block) {
      String shown = line;
      if (line.startsWith(SourceText.IMPORTS)) {
        cut = SourceText.IMPORTS.length();
        shown = line.substring(cut);
      } else if (cut > 0) {
        // The mark below the first line; one that stands in our imports is none.
        shown = line.length() > cut ? line.substring(cut) : "^";
        cut = 0;
      }
      // What javac says of a word after imports only.
      own.append(shown.replace("'module' or 'open' expected", "class, interface, enum, or record expected")).append('\n');
    }
  }

  /** The judge's own call is wrong only where the solution has not what is called. */
  private String elsewhere(List<String> block, Matcher head) {
    StringBuilder text = new StringBuilder(Compiler.SOLUTION + ": " + block.get(0).substring(head.start(3)) + "\n");
    boolean isTask = Compiler.TASK.equals(head.group(1));
    for (String line : block.subList(Math.min(isTask ? 3 : 1, block.size()), block.size())) {  // without the line and its mark
      if (!line.contains(Task.SUBCLASS)) text.append(line).append('\n');
    }
    String call = isTask ? block.get(Math.min(1, block.size() - 1)) : "";
    int called = call.indexOf("// calls ");
    if (called >= 0) text.append("  The problem asks for: ").append(call.substring(called + "// calls ".length())).append('\n');
    return text.toString();
  }
}
