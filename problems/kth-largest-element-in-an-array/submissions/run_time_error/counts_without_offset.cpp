// Takes negative numbers as an index. [edge]
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        vector<int> count(10001);
        for (int x : nums) ++count[x];
        int value = 10000;
        while ((k -= count[value]) > 0) --value;
        return value;
    }
};
