package rehearse_driver;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Loads the solution and calls it for one case after another. */
final class Driver implements Runnable {
  private static final int NO_OPERATION = -1;
  private static final long STACK_BYTES = 32L << 20;  // 10^5 calls deep; what overflows it takes four times as much

  private final Channel channel;
  private final PrintStream output;
  private final PrintStream errors;
  private Task task;
  private int operation;
  private long spent;

  private Driver() throws ReflectiveOperationException {
    channel = new Channel();
    output = stream(FileDescriptor.out, 1 << 16);
    errors = stream(FileDescriptor.err, 1 << 12);
    System.setOut(output);
    System.setErr(errors);
  }

  private static PrintStream stream(FileDescriptor descriptor, int size) {
    BufferedOutputStream buffered = new BufferedOutputStream(new FileOutputStream(descriptor), size);
    return new PrintStream(buffered, false, StandardCharsets.UTF_8);
  }

  static void start() throws ReflectiveOperationException {
    // A thread of our own: the stack of the first one is as the system has it.
    new Thread(null, new Driver(), "main", STACK_BYTES).start();
  }

  @Override
  public void run() {
    WarmUp.whileIdle(channel);
    byte[] request = channel.next();
    if (request == null) Runtime.getRuntime().halt(0);
    if (request[0] != Frame.LOAD) throw Channel.refuse();
    if (load(Classes.read(Channel.body(request)))) {
      while ((request = channel.next()) != null) {
        if (request[0] != Frame.CASE) throw Channel.refuse();
        answerCase(request);
      }
    }
    flush();
    Runtime.getRuntime().halt(0);  // threads and shutdown hooks of the solution run after no case
  }

  private boolean load(Map<String, byte[]> files) {
    operation = NO_OPERATION;
    try {
      byte[] classes = files.get(Classes.FILE_NAME);
      SolutionLoader loader = new SolutionLoader(Classes.read(new Reader(classes, 0)));
      Thread.currentThread().setContextClassLoader(loader);
      task = (Task) loader.loadClass(Task.SUBCLASS).getDeclaredConstructor().newInstance();
      Api.serve(channel, task);
    } catch (OutOfMemoryError error) {
      reply(Frame.OUT_OF_MEMORY, Channel.newBody());
      return false;
    } catch (Throwable error) {
      sendException(error.getCause() != null ? error.getCause() : error);
      return false;
    }
    Writer body = Channel.newBody();
    body.unsignedShort(Channel.PROTOCOL_VERSION);
    reply(Frame.READY, body);
    return true;
  }

  private void answerCase(byte[] request) {
    channel.begin(request);
    operation = NO_OPERATION;
    spent = 0;
    try {
      Writer body = Channel.newBody();
      body.longInteger(0);
      int start = body.size() - 8;
      run(Channel.body(request), body);
      body.setLong(start, spent);
      reply(Frame.ANSWER, body);
    } catch (BadAnswer bad) {
      Writer body = Channel.newBody();
      body.integer(operation);
      body.shortText(bad.getMessage());
      reply(Frame.BAD_ANSWER, body);
    } catch (OutOfMemoryError error) {
      reply(Frame.OUT_OF_MEMORY, Channel.newBody());
    } catch (Throwable error) {
      sendException(error);
    }
  }

  private void run(Reader in, Writer out) throws Throwable {
    if (task.ofClass()) {
      runClass(in, out);
    } else if (task.ofRoundTrip()) {
      runRoundTrip(in, out);
    } else {
      Call call = task.call(0);
      Call.Arguments arguments = call.decode(in);
      call.encode(out, timed(0, task.create(null), arguments.values), arguments);
    }
  }

  private void runRoundTrip(Reader in, Writer out) throws Throwable {
    Call.Arguments arguments = task.call(0).decode(in);
    Object between = timed(0, task.create(null), arguments.values);
    Object result = timed(1, task.create(null), new Object[] {between});
    task.call(1).encode(out, result, null);
  }

  private void runClass(Reader in, Writer out) throws Throwable {
    int count = in.integer();
    operation = 0;
    Object[] values = task.constructor().decode(in).values;
    long started = System.nanoTime();
    Object subject = task.create(values);
    spent += System.nanoTime() - started;
    for (operation = 1; operation <= count; operation++) {
      int method = in.unsignedShort();
      Call call = task.call(method);
      Call.Arguments arguments = call.decode(in);
      call.encode(out, timed(method, subject, arguments.values), arguments);
    }
  }

  private Object timed(int method, Object subject, Object[] arguments) throws Throwable {
    long started = System.nanoTime();
    Object result = task.call(method, subject, arguments);
    spent += System.nanoTime() - started;
    return result;
  }

  private void sendException(Throwable error) {
    Failure failure = new Failure(error);
    failure.print(errors);
    Writer body = Channel.newBody();
    body.integer(failure.line);
    body.integer(operation);
    body.shortText(failure.type);
    body.shortText(failure.message);
    reply(Frame.EXCEPTION, body);
  }

  private void reply(int kind, Writer body) {
    flush();
    channel.send(kind, body);
  }

  /** Before every reply, so that each byte of output is seen as belonging to its case. */
  private void flush() {
    try {
      System.out.flush();  // the solution's own, perhaps
      System.err.flush();
    } catch (Throwable ignored) {
      // Its own trouble.
    }
    output.flush();
    errors.flush();
  }
}
