// Writes each element to its place in a copy. O(n) time, O(n) space.
class Solution {
    public void rotate(int[] nums, int k) {
        int[] before = nums.clone();
        for (int i = 0; i < before.length; i++) nums[(i + k) % nums.length] = before[i];
    }
}
