package rehearse_driver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

final class NestedIntegers extends Codec {
  private static final int MAX_DEPTH = 1_000_000;

  private final Access access;

  NestedIntegers(Access access) {
    this.access = access;
  }

  @Override
  Class<?> type() {
    return access.type();
  }

  /** A list that is being read. */
  private static final class Open {
    final Object list;
    final List<Object> elements = new ArrayList<>();
    int left;

    Open(Object list, int left) {
      this.list = list;
      this.left = left;
    }
  }

  @Override
  Object decode(Reader in) {
    Deque<Open> open = new ArrayDeque<>();
    for (;;) {
      Object value;
      if (in.unsignedByte() == 0) {
        value = access.make(in.integer());
      } else {
        int count = in.integer();
        Open list = new Open(access.make(false, false), count);
        open.push(list);
        if (count > 0) continue;
        value = close(open);
      }
      while (!open.isEmpty()) {
        Open around = open.peek();
        around.elements.add(value);
        if (--around.left > 0) break;
        value = close(open);
      }
      if (open.isEmpty()) return value;
    }
  }

  private Object close(Deque<Open> open) {
    Open list = open.pop();
    access.setList(list.list, list.elements);
    return list.list;
  }

  @Override
  void encode(Writer out, Object value) {
    Deque<Iterator<?>> open = new ArrayDeque<>();
    begin(out, value, open);
    while (!open.isEmpty()) {
      if (open.peek().hasNext()) {
        begin(out, open.peek().next(), open);
      } else {
        open.pop();
      }
      if (open.size() > MAX_DEPTH) throw new BadAnswer("the returned NestedInteger holds itself");
    }
  }

  private void begin(Writer out, Object value, Deque<Iterator<?>> open) {
    if (value == null) throw BadAnswer.wrongType(null, "a NestedInteger");
    if (access.isLeaf(value)) {
      out.unsignedByte(0);
      out.integer(access.value(value));
      return;
    }
    List<?> list = new ArrayList<>(access.list(value));
    out.unsignedByte(1);
    out.integer(list.size());
    open.push(list.iterator());
  }
}

final class Intervals extends Codec {
  private final Access access;

  Intervals(Access access) {
    this.access = access;
  }

  @Override
  Class<?> type() {
    return access.type();
  }

  @Override
  Object decode(Reader in) {
    int start = in.integer();
    return access.make(start, in.integer());
  }

  @Override
  void encode(Writer out, Object value) {
    if (value == null) throw BadAnswer.wrongType(null, "an Interval");
    out.integer(access.value(value));
    out.integer(access.end(value));
  }
}
