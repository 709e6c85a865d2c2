package rehearse_driver;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** Codecs of arrays and lists. Each takes the other and any other collection as well. */
final class Sequences {
  private Sequences() {}

  static final class OfArray extends Codec {
    private final Codec element;
    private final Class<?> type;

    OfArray(Codec element) {
      this.element = element;
      this.type = Array.newInstance(element.type(), 0).getClass();
    }

    @Override
    Class<?> type() {
      return type;
    }

    @Override
    Object decode(Reader in) {
      return element.decodeArray(in, in.integer());
    }

    @Override
    void encode(Writer out, Object value) {
      Sequences.encode(out, value, element, "an array");
    }
  }

  static final class OfList extends Codec {
    private final Codec element;

    OfList(Codec element) {
      this.element = element;
    }

    @Override
    Class<?> type() {
      return List.class;
    }

    @Override
    Object decode(Reader in) {
      int count = in.integer();
      List<Object> values = new ArrayList<>(count);
      for (int i = 0; i < count; i++) values.add(element.decode(in));
      return values;
    }

    @Override
    void encode(Writer out, Object value) {
      Sequences.encode(out, value, element, "a List");
    }
  }

  private static void encode(Writer out, Object value, Codec element, String wanted) {
    if (element.encodeArray(out, value)) return;
    int held = out.holdCount();
    int count = 0;  // as it is read: a collection of the solution's own may say anything of its size
    if (value instanceof Iterable) {
      for (Object item : (Iterable<?>) value) {
        element.encode(out, item);
        count++;
      }
    } else if (value instanceof Object[]) {
      for (Object item : (Object[]) value) {
        element.encode(out, item);
        count++;
      }
    } else if (value != null && value.getClass().isArray()) {
      for (int size = Array.getLength(value); count < size; count++) element.encode(out, Array.get(value, count));
    } else {
      throw BadAnswer.wrongType(value, wanted);
    }
    out.setCount(held, count);
  }
}
