// Its shutdown hook never ends: it must not be waited for, neither after the last case nor here.
// expect: AC
class Solution {
    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            for (;;) Thread.onSpinWait();
        }));
    }

    public int findGCD(int[] nums) {
        int a = Arrays.stream(nums).min().getAsInt(), b = Arrays.stream(nums).max().getAsInt();
        while (b != 0) { int t = a % b; a = b; b = t; }
        return a;
    }
}
