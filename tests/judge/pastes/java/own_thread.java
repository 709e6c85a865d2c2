// double: a thread of its own with a large stack, a checked exception, the result in an array
class Solution {
    public double half(double x, int n) throws InterruptedException, IOException {
        final double[] result = new double[1];
        Thread thread = new Thread(null, () -> result[0] = x / (deep(20000) > 0 ? 2 : 1), "deep", 1 << 26);
        thread.start();
        thread.join();
        if (Double.isNaN(result[0])) throw new IOException("no number");
        return result[0];
    }

    private int deep(int depth) {
        return depth == 0 ? 1 : deep(depth - 1) + 1;
    }
}
