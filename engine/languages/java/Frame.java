package rehearse_driver;

/** Kinds of frames. */
final class Frame {
  private Frame() {}

  static final int CASE = 1;
  static final int CALL_ANSWER = 2;
  static final int LOAD = 3;
  static final int COMPILE = 4;

  static final int READY = 1;
  static final int ANSWER = 2;
  static final int EXCEPTION = 3;
  static final int OUT_OF_MEMORY = 4;
  static final int BAD_ANSWER = 5;
  static final int CALL = 6;
  static final int COMPILED = 8;
}
