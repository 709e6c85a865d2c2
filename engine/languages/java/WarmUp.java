package rehearse_driver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a driver that waits for a solution does meanwhile: its codecs and what solutions use most are loaded and compiled. A
 * driver that is started with its solution does nothing of it.
 */
final class WarmUp {
  private static final int ROUNDS = 40;
  private static final String[] TYPES = {
    "integer", "long", "double", "boolean", "character", "string", "integer[]", "long[]", "double[]", "boolean[]", "character[]",
    "string[]", "integer[][]", "character[][]", "list<integer>", "list<string>", "list<list<integer>>", "list<list<string>>"
  };

  private WarmUp() {}

  static void whileIdle(Channel channel) {
    for (int i = 0; i < ROUNDS && !channel.hasRequest(); i++) round(i);
  }

  /** For the archive of classes: what a driver and the solutions load. */
  static void train() {
    for (int i = 0; i < ROUNDS; i++) round(i);
    new Failure(new IllegalStateException("training")).print(System.err);
    Map<String, byte[]> classes = Classes.read(new Reader(Classes.write(Map.of("a", new byte[1])), 0));
    try {
      new SolutionLoader(classes).loadClass("java.lang.String");
      for (Class<?> type : new Class<?>[] {Driver.class, Call.class, ListNodes.class, RandomNodes.class, TreeNodes.class,
          NextNodes.class, QuadNodes.class, GraphNodes.class, NaryNodes.class, NestedIntegers.class, Intervals.class, Api.class,
          Task.class, Access.class, Channel.class, Frame.class, BadAnswer.class, Call.Arguments.class}) {
        Class.forName(type.getName());
      }
      Class.forName("rehearse_driver.Call$Parameter");
      Class.forName("javafx.util.Pair");
    } catch (ClassNotFoundException error) {
      throw new IllegalStateException(error);
    }
  }

  private static void round(int round) {
    for (String type : TYPES) roundTrip(type);
    collections(round);
  }

  private static void roundTrip(String type) {
    Codec codec = Codec.of(type, null);
    Writer zeros = new Writer();
    int depth = type.startsWith("list<list") || type.endsWith("[][]") ? 2 : 1;
    for (int i = 0; i < depth; i++) zeros.integer(1);  // one element, which is 0 or empty
    zeros.longInteger(0);
    Writer out = new Writer();
    codec.encode(out, codec.decode(new Reader(zeros.array(), 0)));
  }

  private static void collections(int round) {
    Map<Integer, Integer> counts = new HashMap<>();
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    TreeMap<Integer, Integer> sorted = new TreeMap<>();
    PriorityQueue<int[]> heap = new PriorityQueue<>((a, b) -> a[0] - b[0]);
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      counts.merge(i % 5, 1, Integer::sum);
      groups.computeIfAbsent("k" + i % 3, key -> new ArrayList<>()).add(i);
      sorted.put(i * 7 % 16, i);
      heap.offer(new int[] {i * 5 % 16, i});
      queue.addLast(i);
      text.append(i).append(',');
    }
    int sum = heap.poll()[0] + queue.pollFirst() + sorted.firstKey() + counts.get(1) + groups.size() + round;
    int[] numbers = IntStream.range(0, 8).map(i -> 8 - i).toArray();
    Arrays.sort(numbers);
    List<String> words = Arrays.stream(text.toString().split(",")).filter(w -> !w.isEmpty()).collect(Collectors.toList());
    words.sort((a, b) -> b.compareTo(a));
    Stack<Integer> stack = new Stack<>();
    stack.push(sum);
    HashSet<String> seen = new HashSet<>(words);
    TreeSet<String> ordered = new TreeSet<>(seen);
    LinkedList<String> linked = new LinkedList<>(ordered);
    Integer[] boxed = {3, 1, 2};
    Arrays.sort(boxed, (a, b) -> Integer.compare(b, a));
    if (linked.isEmpty() || stack.isEmpty() || String.format("%d", sum).isEmpty()) throw new IllegalStateException();
  }
}
