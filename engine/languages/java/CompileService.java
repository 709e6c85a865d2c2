package rehearse_driver;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The compiler as a program: for the files of one command, or for one request after another (engine/languages/README.md). The
 * service ends after a break-down of the compiler, and after many requests: whoever wants another starts it anew.
 */
final class CompileService implements Runnable {
  private static final long STACK_BYTES = 128L << 20;  // of the compiler, for deeply nested expressions
  private static final int MAX_REQUESTS = 200;
  private static final int MAX_LOG = 1 << 16;
  private static final int WARM_UP_ROUNDS = 60;

  private final Compiler compiler = new Compiler();

  static void start() {
    new Thread(null, new CompileService(), "compiler", STACK_BYTES).start();
  }

  @Override
  public void run() {
    Channel channel = open();
    for (int round = 0; round < WARM_UP_ROUNDS && !channel.hasRequest(); round++) compiler.compile(Samples.round(round));
    for (int left = MAX_REQUESTS; left > 0 && !compiler.hasFailed(); left--) {
      byte[] request = channel.next();
      if (request == null) break;
      if (request[0] != Frame.COMPILE) throw Channel.refuse();
      channel.begin(request);
      channel.send(Frame.COMPILED, reply(compiler.compile(sources(Classes.read(Channel.body(request))))));
    }
    Runtime.getRuntime().halt(0);
  }

  private static Channel open() {
    try {
      return new Channel();
    } catch (ReflectiveOperationException error) {
      throw Channel.refuse();
    }
  }

  private static Writer reply(Compiler.Result result) {
    Writer body = Channel.newBody();
    body.unsignedByte(result.ok ? 1 : 0);
    body.text(result.log.length() > MAX_LOG / 3 ? result.log.substring(0, MAX_LOG / 3) : result.log);
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (result.ok) files.put(Classes.FILE_NAME, Classes.write(result.classes));
    Classes.writeTo(body, files);
    return body;
  }

  private static Map<String, String> sources(Map<String, byte[]> files) {
    Map<String, String> sources = new HashMap<>();
    files.forEach((name, content) -> sources.put(name, new String(content, StandardCharsets.UTF_8)));
    return sources;
  }

  /** Exit code 0 and solution.classes, or 1 and the log. */
  static void compileFiles(String[] names) throws InterruptedException {
    int[] code = {1};
    Thread thread = new Thread(null, () -> code[0] = compileNamed(names), "compiler", STACK_BYTES);
    thread.start();
    thread.join();
    Runtime.getRuntime().halt(code[0]);
  }

  private static int compileNamed(String[] names) {
    PrintStream log = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    try {
      Map<String, byte[]> files = new HashMap<>();
      for (String name : names) files.put(name, Files.readAllBytes(Path.of(name)));
      Compiler.Result result = new Compiler().compile(sources(files));
      log.print(result.log);
      log.flush();
      if (result.ok) Files.write(Path.of(Classes.FILE_NAME), Classes.write(result.classes));
      return result.ok ? 0 : 1;
    } catch (IOException error) {
      log.println("the compiler cannot read or write its files: " + error.getMessage());
      return 1;
    }
  }

  /** For the archive of classes: what a compilation loads. */
  static void train() {
    Compiler compiler = new Compiler();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < Samples.COUNT; i++) compiler.compile(Samples.round(i));
    }
  }
}
