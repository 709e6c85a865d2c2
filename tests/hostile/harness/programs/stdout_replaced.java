// Puts nothing in place of stdout and a stream that throws in place of stderr: the answers do not go that way.
// expect: AC
class Solution {
    public int findGCD(int[] nums) {
        System.setOut(null);
        System.setErr(new PrintStream(new OutputStream() {
            @Override public void write(int b) { throw new IllegalStateException("no"); }
            @Override public void flush() { throw new IllegalStateException("no"); }
        }));
        int a = Arrays.stream(nums).min().getAsInt(), b = Arrays.stream(nums).max().getAsInt();
        while (b != 0) { int t = a % b; a = b; b = t; }
        return a;
    }
}
