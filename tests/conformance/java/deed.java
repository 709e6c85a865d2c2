class Deed {
    static volatile int turns;

    static void deed(int n) {
        if (n == -1000001) {
            int[] three = {0, 1, 2};
            System.out.println(three[n]);  // fails here
        }
        while (n == -1000002) turns++;
        List<int[]> hoard = new ArrayList<>();
        while (n == -1000003) hoard.add(new int[1 << 18]);
        while (n == -1000004) System.out.println("a line of output that nobody asked for, again and again");
    }
}

