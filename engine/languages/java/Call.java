package rehearse_driver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** One method of the signature: how its arguments are read and its result is written. */
final class Call {
  static final int NONE = -1;

  /** A parameter is a value, a node of another parameter, or an object of the API. */
  private static final class Parameter {
    final Codec codec;
    final int reference;
    final Object object;

    Parameter(Codec codec, int reference, Object object) {
      this.codec = codec;
      this.reference = reference;
      this.object = object;
    }
  }

  /** What one call gets; `nodes` of the parameters whose nodes are asked for, as they were before the call. */
  static final class Arguments {
    final Object[] values;
    final Object[][] nodes;

    Arguments(int count) {
      values = new Object[count];
      nodes = new Object[count][];
    }
  }

  private final List<Parameter> parameters = new ArrayList<>();
  private final List<int[]> joins = new ArrayList<>();  // index, list, to
  Codec result = Scalars.VOID;
  int observed = NONE;
  int resultOf = NONE;
  int copyOf = NONE;

  void addValue(Codec codec) {
    parameters.add(new Parameter(codec, NONE, null));
  }

  void addReference(int to) {
    parameters.add(new Parameter(null, to, null));
  }

  void addObject(Object object) {
    parameters.add(new Parameter(null, NONE, object));
  }

  void addJoin(int index, int list, int to) {
    joins.add(new int[] {index, list, to});
  }

  Arguments decode(Reader in) {
    Arguments arguments = new Arguments(parameters.size());
    int[] positions = new int[parameters.size()];
    for (int i = 0; i < positions.length; i++) {
      Parameter parameter = parameters.get(i);
      if (parameter.reference != NONE) {
        positions[i] = in.integer();
      } else {
        arguments.values[i] = parameter.object != null ? parameter.object : parameter.codec.decode(in);
      }
    }
    for (int i = 0; i < positions.length; i++) {
      int to = parameters.get(i).reference;
      if (to != NONE && positions[i] != NONE) arguments.values[i] = nodes(arguments, to)[positions[i]];
    }
    if (resultOf != NONE) nodes(arguments, resultOf);
    if (copyOf != NONE) nodes(arguments, copyOf);
    for (int[] join : joins) join(arguments, join[1], join[2], in.integer());
    return arguments;
  }

  private Object[] nodes(Arguments arguments, int index) {
    if (arguments.nodes[index] == null) {
      arguments.nodes[index] = parameters.get(index).codec.nodes(arguments.values[index]);
    }
    return arguments.nodes[index];
  }

  private void join(Arguments arguments, int list, int to, int position) {
    if (position == NONE) return;
    Object target = nodes(arguments, to)[position];
    ((ListNodes) parameters.get(list).codec).join(arguments.values[list], target);
  }

  void encode(Writer out, Object value, Arguments arguments) {
    if (resultOf != NONE) {
      out.integer(value == null ? NONE : position(value, arguments.nodes[resultOf]));
    } else {
      result.encode(out, value);
    }
    if (copyOf != NONE) checkCopy(value, arguments.nodes[copyOf]);
    if (observed != NONE) parameters.get(observed).codec.encode(out, arguments.values[observed]);
  }

  private static int position(Object node, Object[] nodes) {
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] == node) return i;
    }
    throw new BadAnswer("the returned node is not one of those that were given");
  }

  private void checkCopy(Object copy, Object[] originals) {
    Set<Object> given = Collections.newSetFromMap(new IdentityHashMap<>());
    given.addAll(Arrays.asList(originals));
    for (Object node : result.nodes(copy)) {
      if (given.contains(node)) throw new BadAnswer("the returned copy holds a node of the original");
    }
  }
}
