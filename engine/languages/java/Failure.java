package rehearse_driver;

import java.io.PrintStream;

/** An exception as it is told: its type, message, the solution's line, and a trace without the driver's own frames. */
final class Failure {
  static final String SOURCE = "Solution.java";
  private static final int FIRST_FRAMES = 12;

  final String type;
  final String message;
  final int line;
  private final StackTraceElement[] trace;
  private final Throwable error;

  Failure(Throwable thrown) {
    error = thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
    type = error.getClass().getName();
    trace = traceOf(error);
    message = messageOf(error);
    line = lineOf(error, trace);
  }

  /** The methods of an exception are the solution's own code. */
  private static StackTraceElement[] traceOf(Throwable error) {
    try {
      StackTraceElement[] trace = error.getStackTrace();
      return trace == null ? new StackTraceElement[0] : trace;
    } catch (Throwable ignored) {
      return new StackTraceElement[0];
    }
  }

  private static String messageOf(Throwable error) {
    try {
      String message = error.getMessage();
      return message == null ? "" : message;
    } catch (Throwable ignored) {
      return "";
    }
  }

  /** Of the innermost frame that is the solution's; of what caused the exception where it has none itself. */
  private static int lineOf(Throwable error, StackTraceElement[] trace) {
    StackTraceElement[] frames = trace;
    Throwable cause = error;
    for (int depth = 0; depth < 8; depth++) {
      for (StackTraceElement frame : frames) {
        if (isSolution(frame)) return frame.getLineNumber();
      }
      try {
        cause = cause.getCause();
      } catch (Throwable ignored) {
        return 0;
      }
      if (cause == null) return 0;
      frames = traceOf(cause);
    }
    return 0;
  }

  private static boolean isSolution(StackTraceElement frame) {
    return SOURCE.equals(frame.getFileName()) && frame.getModuleName() == null && frame.getLineNumber() > 0;
  }

  void print(PrintStream to) {
    try {
      to.println("Exception in thread \"main\" " + (message.isEmpty() ? type : type + ": " + message));
      int end = trace.length;
      for (int i = 0; i < trace.length && end == trace.length; i++) {
        if (trace[i].getClassName().equals(Task.SUBCLASS)) end = i;
      }
      for (int i = 0; i < Math.min(end, FIRST_FRAMES); i++) to.println("\tat " + trace[i]);
      if (end > FIRST_FRAMES) to.println("\t... " + (end - FIRST_FRAMES) + " more");
      Throwable cause = error.getCause();
      if (cause != null && cause != error) {
        to.println("Caused by: " + cause.getClass().getName() + ": " + messageOf(cause));
        StackTraceElement[] below = traceOf(cause);
        for (int i = 0; i < Math.min(below.length, 4); i++) to.println("\tat " + below[i]);
      }
    } catch (Throwable ignored) {
      // A trace that cannot be printed is none.
    }
  }
}
