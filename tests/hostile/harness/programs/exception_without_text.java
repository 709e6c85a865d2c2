// An exception whose own methods throw, which must not reach the driver.
// expect: RTE
// reason: Solution$Odd
// case: 1
class Solution {
    static class Odd extends RuntimeException {
        @Override public String getMessage() { throw this; }
        @Override public String toString() { throw this; }
        @Override public StackTraceElement[] getStackTrace() { throw this; }
        @Override public synchronized Throwable getCause() { throw this; }
    }

    public int findGCD(int[] nums) {
        throw new Odd();
    }
}
