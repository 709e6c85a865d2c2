package rehearse_driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

class TreeNodes extends Codec {
  static final int LEFT = 0;
  static final int RIGHT = 1;

  final Access access;

  TreeNodes(Access access) {
    this.access = access;
  }

  @Override
  Class<?> type() {
    return access.type();
  }

  @Override
  Object decode(Reader in) {
    int count = in.integer();
    List<Object> nodes = new ArrayList<>(count / 2 + 1);
    for (int slot = 0; slot < count; slot++) {
      if (in.unsignedByte() == 0) continue;
      Object node = access.make(in.integer());
      if (slot > 0) access.set(nodes.get((slot - 1) / 2), slot % 2 == 1 ? LEFT : RIGHT, node);
      nodes.add(node);
    }
    return nodes.isEmpty() ? null : nodes.get(0);
  }

  @Override
  void encode(Writer out, Object value) {
    List<Object> nodes = nodesOf(value);
    int slots = value == null ? 0 : 1;
    for (int i = 0; i < nodes.size(); i++) {
      if (access.get(nodes.get(i), LEFT) != null) slots = 2 * i + 2;
      if (access.get(nodes.get(i), RIGHT) != null) slots = 2 * i + 3;
    }
    out.integer(slots);
    for (int slot = 0; slot < slots; slot++) {
      Object node = slot == 0 ? value : access.get(nodes.get((slot - 1) / 2), slot % 2 == 1 ? LEFT : RIGHT);
      out.unsignedByte(node == null ? 0 : 1);
      if (node != null) out.integer(access.value(node));
    }
  }

  @Override
  Object[] nodes(Object root) {
    return nodesOf(root).toArray();
  }

  /** In level order. */
  private List<Object> nodesOf(Object root) {
    List<Object> nodes = new ArrayList<>();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    if (root != null) nodes.add(root);
    for (int i = 0; i < nodes.size(); i++) {  // grows while it is walked
      Object node = nodes.get(i);
      if (!seen.add(node)) throw new BadAnswer("a node appears twice in the returned tree");
      for (int link = LEFT; link <= RIGHT; link++) {
        Object child = access.get(node, link);
        if (child != null) nodes.add(child);
      }
    }
    return nodes;
  }
}

/** A tree as a parameter; as a result what the links to the right tell of each level. */
final class NextNodes extends TreeNodes {
  private static final int NEXT = 2;
  private static final int MAX_LEVEL = 1_000_000;

  NextNodes(Access access) {
    super(access);
  }

  @Override
  void encode(Writer out, Object value) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    int held = out.holdCount();
    int levels = 0;
    for (Object first = value; first != null; levels++) {
      Object below = null;
      int heldSize = out.holdCount();
      int size = 0;
      for (Object node = first; node != null; node = access.get(node, NEXT)) {
        if (!seen.add(node)) throw new BadAnswer("a node is met twice along the next pointers of the returned tree");
        if (++size > MAX_LEVEL) throw new BadAnswer("a level of the returned tree has more than a million nodes");
        out.integer(access.value(node));
        if (below == null) below = access.get(node, LEFT);
        if (below == null) below = access.get(node, RIGHT);
      }
      out.setCount(heldSize, size);
      first = below;
    }
    out.setCount(held, levels);
  }
}

final class QuadNodes extends Codec {
  private static final int CHILDREN = 4;

  private final Access access;

  QuadNodes(Access access) {
    this.access = access;
  }

  @Override
  Class<?> type() {
    return access.type();
  }

  @Override
  Object decode(Reader in) {
    int count = in.integer();
    List<Object> nodes = new ArrayList<>(count / CHILDREN + 1);
    for (int slot = 0; slot < count; slot++) {
      if (in.unsignedByte() == 0) continue;
      boolean isLeaf = in.bool();
      Object node = access.make(in.bool(), isLeaf);
      if (slot > 0) access.set(nodes.get((slot - 1) / CHILDREN), (slot - 1) % CHILDREN, node);
      nodes.add(node);
    }
    return nodes.isEmpty() ? null : nodes.get(0);
  }

  @Override
  void encode(Writer out, Object value) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Object> nodes = new ArrayList<>();
    if (value != null) nodes.add(value);
    int slots = nodes.size();
    for (int i = 0; i < nodes.size(); i++) {
      Object node = nodes.get(i);
      if (!seen.add(node)) throw new BadAnswer("a node appears twice in the returned tree");
      for (int link = 0; link < CHILDREN; link++) {
        Object child = access.get(node, link);
        if (child == null) continue;
        nodes.add(child);
        slots = CHILDREN * i + link + 2;
      }
    }
    out.integer(slots);
    for (int slot = 0; slot < slots; slot++) {
      Object node = slot == 0 ? value : access.get(nodes.get((slot - 1) / CHILDREN), (slot - 1) % CHILDREN);
      out.unsignedByte(node == null ? 0 : 1);
      if (node == null) continue;
      out.unsignedByte(access.isLeaf(node) ? 1 : 0);
      out.unsignedByte(access.flag(node) ? 1 : 0);
    }
  }
}
