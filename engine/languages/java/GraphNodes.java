package rehearse_driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class GraphNodes extends Codec {
  private final Access access;

  GraphNodes(Access access) {
    this.access = access;
  }

  @Override
  Class<?> type() {
    return access.type();
  }

  @Override
  Object decode(Reader in) {
    Object[] nodes = new Object[in.integer()];
    int[][] positions = new int[nodes.length][];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = access.make(in.integer());
      positions[i] = in.integers(in.integer());
    }
    for (int i = 0; i < nodes.length; i++) {
      List<Object> neighbors = new ArrayList<>(positions[i].length);
      for (int position : positions[i]) neighbors.add(nodes[position]);
      access.setList(nodes[i], neighbors);
    }
    return nodes.length == 0 ? null : nodes[0];
  }

  @Override
  void encode(Writer out, Object value) {
    Map<Object, Integer> positions = new IdentityHashMap<>();
    List<Object[]> neighbors = new ArrayList<>();
    List<Object> nodes = new ArrayList<>();
    if (value != null) {
      nodes.add(value);
      positions.put(value, 0);
    }
    for (int i = 0; i < nodes.size(); i++) {  // grows while it is walked
      Object[] list = elements(access.list(nodes.get(i)));
      neighbors.add(list);
      for (Object neighbor : list) {
        if (neighbor == null) throw new BadAnswer("null is among the neighbors of a returned node");
        if (positions.putIfAbsent(neighbor, nodes.size()) == null) nodes.add(neighbor);
      }
    }
    out.integer(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      out.integer(access.value(nodes.get(i)));
      out.integer(neighbors.get(i).length);
      for (Object neighbor : neighbors.get(i)) out.integer(positions.get(neighbor));
    }
  }

  @Override
  Object[] nodes(Object first) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Object> nodes = new ArrayList<>();
    if (first != null && seen.add(first)) nodes.add(first);
    for (int i = 0; i < nodes.size(); i++) {
      for (Object neighbor : elements(access.list(nodes.get(i)))) {
        if (neighbor != null && seen.add(neighbor)) nodes.add(neighbor);
      }
    }
    return nodes.toArray();
  }

  static Object[] elements(List<?> list) {
    return list == null ? new Object[0] : list.toArray();
  }
}

final class NaryNodes extends Codec {
  private final Access access;

  NaryNodes(Access access) {
    this.access = access;
  }

  @Override
  Class<?> type() {
    return access.type();
  }

  @Override
  Object decode(Reader in) {
    Object[] nodes = new Object[in.integer()];
    int[] counts = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = access.make(in.integer());
      counts[i] = in.integer();
    }
    int child = 1;
    for (int i = 0; i < nodes.length; i++) {
      List<Object> children = new ArrayList<>(counts[i]);
      for (int left = counts[i]; left > 0; left--) children.add(nodes[child++]);
      access.setList(nodes[i], children);
    }
    return nodes.length == 0 ? null : nodes[0];
  }

  @Override
  void encode(Writer out, Object value) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Object> nodes = new ArrayList<>();
    if (value != null) nodes.add(value);
    int held = out.holdCount();
    for (int i = 0; i < nodes.size(); i++) {  // grows while it is walked
      Object node = nodes.get(i);
      if (!seen.add(node)) throw new BadAnswer("a node appears twice in the returned tree");
      Object[] children = GraphNodes.elements(access.list(node));
      out.integer(access.value(node));
      out.integer(children.length);
      for (Object child : children) {
        if (child == null) throw new BadAnswer("null is among the children of a returned node");
        nodes.add(child);
      }
    }
    out.setCount(held, nodes.size());
  }

  @Override
  Object[] nodes(Object root) {
    List<Object> nodes = new ArrayList<>();
    if (root != null) nodes.add(root);
    for (int i = 0; i < nodes.size(); i++) Collections.addAll(nodes, GraphNodes.elements(access.list(nodes.get(i))));
    return nodes.toArray();
  }
}
