package rehearse_driver;

/** The functions of a problem's API: the judge answers them. Called by what RehearseTask.java.mustache renders. */
public final class Api {
  public static final int NO_OBJECT = 0xffff;

  private static Channel channel;
  private static Task task;

  private Api() {}

  static void serve(Channel serving, Task served) {
    channel = serving;
    task = served;
  }

  /** `types` are those of the arguments, as the signature declares them, and last that of the result. */
  public static Object call(int object, int function, String[] types, Object... arguments) {
    if (channel == null) throw new IllegalStateException("the API was called while the solution was loaded");
    Writer head = newCall(object, function);
    Writer full = newCall(object, function);
    for (int i = 0; i < arguments.length; i++) {
      try {
        Codec.of(types[i], task).encode(full, arguments[i]);
      } catch (BadAnswer bad) {
        throw new IllegalArgumentException("a function of the API was called with a value that is no " + types[i]);
      }
    }
    Reader answer = channel.ask(head, full);
    return Codec.of(types[types.length - 1], task).decode(answer);
  }

  private static Writer newCall(int object, int function) {
    Writer call = Channel.newBody();
    call.unsignedShort(object);
    call.unsignedShort(function);
    return call;
  }
}
