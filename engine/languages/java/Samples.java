package rehearse_driver;

import java.util.Map;

/** Small sources of every kind, on which a waiting compiler warms up. */
final class Samples {
  private Samples() {}

  private static final String TASK = """
      import java.util.List;
      import rehearse_driver.Access;
      import rehearse_driver.Api;
      import rehearse_driver.Task;

      @SuppressWarnings("all")
      public final class RehearseTask extends Task {
        public RehearseTask() {
          access("ListNode", new RehearseListNode());
          method("list<list<integer>>");
          value("integer[]");
        }
        @Override public Object create(Object[] a) throws Throwable { return new Solution(); }
        @Override public Object call(int method, Object subject, Object[] a) throws Throwable {
          Solution solution = (Solution) subject;
          switch (method) {
            case 0: { Object result = solution.solve((int[]) a[0], (int) a[1], (List<Integer>) a[2]); return result; }
            default: throw new IllegalArgumentException();
          }
        }
      }
      final class RehearseListNode extends Access {
        public Class<?> type() { return ListNode.class; }
        public Object make(int value) { return new ListNode(value); }
        public int value(Object node) { return ((ListNode) node).val; }
        public Object get(Object node, int link) { return ((ListNode) node).next; }
        public void set(Object node, int link, Object other) { ((ListNode) node).next = (ListNode) other; }
      }
      """;

  private static final String GIVEN = """
      class ListNode {
          int val;
          ListNode next;
          ListNode() {}
          ListNode(int val) { this.val = val; }
          ListNode(int val, ListNode next) { this.val = val; this.next = next; }
      }
      """;

  private static final String[] SOLUTIONS = {
    """
    class Solution {
        private static final int MOD = 1_000_000_007;
        private final Map<Integer, List<int[]>> edges = new HashMap<>();
        public List<List<Integer>> solve(int[] nums, int target, List<Integer> more) {
            Arrays.sort(nums);
            List<List<Integer>> result = new ArrayList<>();
            Map<Integer, Integer> seen = new HashMap<>();
            for (int i = 0; i < nums.length - 1; i++) {
                Integer other = seen.get(target - nums[i]);
                if (other != null && other < i) result.add(Arrays.asList(other, i));
                seen.merge(nums[i], 1, Integer::sum);
                edges.computeIfAbsent(i, k -> new ArrayList<>()).add(new int[] {i, nums[i]});
            }
            long[][] best = new long[nums.length + 1][target + 1];
            best[0][0] = 1;
            for (int[] row : new int[][] {nums}) for (int x : row) best[0][0] = (best[0][0] * 31 + x) % MOD;
            result.sort((a, b) -> a.get(0) - b.get(0));
            return result;
        }
        private boolean search(char[][] board, int r, int c, String word, int k) {
            if (k == word.length()) return true;
            if (r < 0 || c < 0 || r >= board.length || c >= board[0].length || board[r][c] != word.charAt(k)) return false;
            char kept = board[r][c];
            board[r][c] = '#';
            boolean found = search(board, r + 1, c, word, k + 1) || search(board, r, c - 1, word, k + 1);
            board[r][c] = kept;
            return found;
        }
    }
    """,
    """
    import java.util.*;
    import java.util.stream.*;

    public class Solution {
        private class Node { Node[] children = new Node[26]; boolean end; }
        record Point(int x, int y) {}
        enum Color { RED, GREEN }
        interface Visitor { void visit(Point p); }
        private final Node root = new Node();
        public List<List<Integer>> solve(int[] nums, int target, List<Integer> more) {
            PriorityQueue<int[]> heap = new PriorityQueue<>((a, b) -> a[0] == b[0] ? a[1] - b[1] : Integer.compare(a[0], b[0]));
            Deque<Point> queue = new ArrayDeque<>();
            queue.offer(new Point(0, target));
            Visitor visitor = p -> heap.offer(new int[] {p.x(), p.y()});
            while (!queue.isEmpty()) visitor.visit(queue.poll());
            Comparator<Map.Entry<String, Long>> order = Map.Entry.<String, Long>comparingByValue().reversed();
            Map<String, Long> groups = Arrays.stream(nums).boxed().filter(x -> x > 0)
                .collect(Collectors.groupingBy(x -> "k" + x % 3, TreeMap::new, Collectors.counting()));
            var text = new StringBuilder();
            for (var entry : groups.entrySet()) text.append(entry.getKey()).append('=').append(entry.getValue());
            int state = switch (text.length()) { case 0 -> 1; case 1, 2 -> 2; default -> { int t = 3; yield t; } };
            try {
                state += Integer.parseInt(text.reverse().toString().trim());
            } catch (NumberFormatException | NullPointerException error) {
                state = -1;
            } finally {
                heap.clear();
            }
            Object any = state;
            if (any instanceof Integer number && number > 0) return List.of(List.of(number));
            ListNode dummy = new ListNode(0, null);
            for (ListNode at = dummy; at != null; at = at.next) at.val++;
            Runnable run = new Runnable() { @Override public void run() { root.end = true; } };
            run.run();
            return IntStream.range(0, 3).mapToObj(i -> List.of(i)).collect(Collectors.toList());
        }
    }
    """,
    """
    class Solution {
        public List<List<Integer>> solve(int[] nums, int target, List<Integer> more) {
            int x = "text";
            return missing(nums, y);
        }
    }
    """,
    """
    class Solution {
        public List<List<Integer>> solve(int[] nums, int target) {
            int x = 5
            return null;
        }
    }
    """,
  };

  static final int COUNT = SOLUTIONS.length;

  static Map<String, String> round(int round) {
    return Map.of(Compiler.SOLUTION, SOLUTIONS[round % COUNT], Compiler.TASK, TASK, Compiler.GIVEN, GIVEN);
  }
}
