class Echo {
    private int[] kept;

    public Echo(String name, int[] sizes) {
        System.out.print(name + " " + sizes.length);
    }

    public boolean aBoolean(boolean x) { return x; }
    public int anInteger(int x) { return x; }
    public long aLong(long x) { return x; }
    public double aDouble(double x) { return x; }
    public char aCharacter(char x) { return x; }
    public String aString(String x) { return x; }
    public int[] integers(int[] x) { kept = x; return kept; }
    public Collection<Long> longs(List<Long> x) { return new ArrayDeque<>(x); }
    public double[] doubles(double[] x) { return x; }
    public boolean[] booleans(List<Boolean> x) {
        boolean[] made = new boolean[x.size()];
        for (int i = 0; i < made.length; i++) made[i] = x.get(i);
        return made;
    }
    public List<char[]> grid(char[][] x) { return Arrays.asList(x); }
    public ArrayList<ArrayList<String>> words(List<List<String>> x) {
        ArrayList<ArrayList<String>> made = new ArrayList<>();
        for (List<String> each : x) made.add(new ArrayList<>(each));
        return made;
    }
    public ListNode aList(ListNode x) { return x; }
    public TreeNode aTree(TreeNode x) { return x; }
    public ListNode[] lists(ListNode[] x) { return x; }
    public List<NestedInteger> nested(List<NestedInteger> x) { return x; }
    public List<Interval> intervals(List<Interval> x) { return x; }
    public static void nothing() {}

    public ListNode cycle() {
        ListNode head = new ListNode(1, new ListNode(2));
        head.next.next = head;
        return head;
    }

    public TreeNode twice() {
        TreeNode node = new TreeNode(1);
        return new TreeNode(0, node, node);
    }
}
