package rehearse_driver;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

class ListNodes extends Codec {
  private static final int NEXT = 0;

  final Access access;

  ListNodes(Access access) {
    this.access = access;
  }

  @Override
  Class<?> type() {
    return access.type();
  }

  @Override
  Object decode(Reader in) {
    int[] values = in.integers(in.integer());
    Object head = null;
    for (int i = values.length - 1; i >= 0; i--) {
      Object node = access.make(values[i]);
      access.set(node, NEXT, head);
      head = node;
    }
    return head;
  }

  @Override
  void encode(Writer out, Object value) {
    int held = out.holdCount();
    int count = 0;
    int lap = 1;
    Object tortoise = null;  // Brent: set down anew at each power of two, it meets the hare in a cycle
    for (Object node = value; node != null; node = access.get(node, NEXT)) {
      if (node == tortoise) throw new BadAnswer("the returned list has a cycle");
      out.integer(access.value(node));
      if (++count == lap) {
        tortoise = node;
        lap *= 2;
      }
    }
    out.setCount(held, count);
  }

  @Override
  Object[] nodes(Object head) {
    List<Object> nodes = new ArrayList<>();
    for (Object node = head; node != null; node = access.get(node, NEXT)) nodes.add(node);
    return nodes.toArray();
  }

  void join(Object list, Object to) {
    Object last = list;
    if (last == null) return;
    for (Object next = access.get(last, NEXT); next != null; next = access.get(last, NEXT)) last = next;
    access.set(last, NEXT, to);
  }
}

final class RandomNodes extends Codec {
  private static final int NEXT = 0;
  private static final int RANDOM = 1;
  private static final int NONE = -1;

  private final Access access;

  RandomNodes(Access access) {
    this.access = access;
  }

  @Override
  Class<?> type() {
    return access.type();
  }

  @Override
  Object decode(Reader in) {
    Object[] nodes = new Object[in.integer()];
    int[] random = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = access.make(in.integer());
      random[i] = in.integer();
    }
    for (int i = 0; i < nodes.length; i++) {
      if (i + 1 < nodes.length) access.set(nodes[i], NEXT, nodes[i + 1]);
      if (random[i] != NONE) access.set(nodes[i], RANDOM, nodes[random[i]]);
    }
    return nodes.length == 0 ? null : nodes[0];
  }

  @Override
  void encode(Writer out, Object value) {
    Map<Object, Integer> positions = new IdentityHashMap<>();
    for (Object node = value; node != null; node = access.get(node, NEXT)) {
      if (positions.putIfAbsent(node, positions.size()) != null) throw new BadAnswer("the returned list has a cycle");
    }
    out.integer(positions.size());
    for (Object node = value; node != null; node = access.get(node, NEXT)) {
      Object random = access.get(node, RANDOM);
      Integer position = random == null ? Integer.valueOf(NONE) : positions.get(random);
      if (position == null) throw new BadAnswer("a random pointer leads to a node that is not in the returned list");
      out.integer(access.value(node));
      out.integer(position);
    }
  }

  @Override
  Object[] nodes(Object head) {
    List<Object> nodes = new ArrayList<>();
    for (Object node = head; node != null; node = access.get(node, NEXT)) nodes.add(node);
    return nodes.toArray();
  }
}
