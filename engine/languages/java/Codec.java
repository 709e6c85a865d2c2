package rehearse_driver;

/** The wire form of one type of a signature. Encoders take what solutions return in its place, as far as it means the same. */
abstract class Codec {
  /** What an element of an array of it is declared as. */
  abstract Class<?> type();

  abstract Object decode(Reader in);

  abstract void encode(Writer out, Object value);

  /** An array, as the signature declares it. */
  Object decodeArray(Reader in, int count) {
    Object[] values = (Object[]) java.lang.reflect.Array.newInstance(type(), count);
    for (int i = 0; i < count; i++) values[i] = decode(in);
    return values;
  }

  /** False if it is not the array that decodeArray makes: the elements are encoded one by one then. */
  boolean encodeArray(Writer out, Object array) {
    return false;
  }

  /** The nodes of what was decoded, in the order of the wire; null if it has none. */
  Object[] nodes(Object decoded) {
    return null;
  }

  static Codec of(String declared, Task task) {
    if (declared.endsWith("[]")) return new Sequences.OfArray(of(declared.substring(0, declared.length() - 2), task));
    if (declared.startsWith("list<")) return new Sequences.OfList(of(declared.substring(5, declared.length() - 1), task));
    switch (declared) {
      case "void":
        return Scalars.VOID;
      case "boolean":
        return Scalars.BOOLEAN;
      case "integer":
        return Scalars.INTEGER;
      case "long":
        return Scalars.LONG;
      case "double":
        return Scalars.REAL;
      case "character":
        return Scalars.CHARACTER;
      case "string":
        return Scalars.TEXT;
      case "ListNode":
        return new ListNodes(task.access(declared));
      case "TreeNode":
        return new TreeNodes(task.access(declared));
      case "Node<random>":
        return new RandomNodes(task.access(declared));
      case "Node<neighbors>":
        return new GraphNodes(task.access(declared));
      case "Node<children>":
        return new NaryNodes(task.access(declared));
      case "Node<next>":
        return new NextNodes(task.access(declared));
      case "Node<quad>":
        return new QuadNodes(task.access(declared));
      case "NestedInteger":
        return new NestedIntegers(task.access(declared));
      case "Interval":
        return new Intervals(task.access(declared));
      default:
        throw new IllegalArgumentException("the driver knows no type " + declared);
    }
  }
}
