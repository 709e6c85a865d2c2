// Writes where no memory is, by Unsafe: the virtual machine itself ends.
// expect: RTE
// reason: abort
// case: 1
class Solution {
    public int findGCD(int[] nums) throws Exception {
        var field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
        field.setAccessible(true);
        Object unsafe = field.get(null);
        unsafe.getClass().getMethod("putLong", long.class, long.class).invoke(unsafe, 8L, 1L);
        return 0;
    }
}
