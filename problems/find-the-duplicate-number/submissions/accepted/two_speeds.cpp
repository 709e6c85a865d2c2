// Entrance of the cycle of links, by two speeds. O(n) time, O(1) space.
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        int slow = 0, fast = 0;
        do {
            slow = nums[slow];
            fast = nums[nums[fast]];
        } while (slow != fast);
        for (slow = 0; slow != fast; fast = nums[fast]) slow = nums[slow];
        return slow;
    }
};
