// Asks for what java.lang keeps to itself: the module system denies it.
// expect: RTE
// reason: java.lang.reflect.InaccessibleObjectException
// case: 1
class Solution {
    public int findGCD(int[] nums) throws Exception {
        var value = String.class.getDeclaredField("value");
        value.setAccessible(true);
        return ((byte[]) value.get("77"))[0];
    }
}
