// Ends the program with success, inside of the call.
// expect: RTE
// reason: the program ended inside the call (exit code 0)
// case: 1
class Solution {
    public int findGCD(int[] nums) {
        System.exit(0);
        return 0;
    }
}
