// Ends the program while its class is made ready.
// expect: RTE
// reason: exit code 5
// case: 1
class Solution {
    static { Runtime.getRuntime().halt(5); }

    public int findGCD(int[] nums) {
        return 0;
    }
}
