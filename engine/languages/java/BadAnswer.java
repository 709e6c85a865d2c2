package rehearse_driver;

/** What the call returned cannot be an answer; the message says why. */
final class BadAnswer extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadAnswer(String why) {
    super(why, null, false, false);
  }

  static BadAnswer wrongType(Object value, String wanted) {
    return new BadAnswer(
        (value == null ? "null" : "an object of " + value.getClass().getName()) + " was returned where " + wanted + " was expected");
  }
}
