// Fills the list of the k largest with zeros, as if there were no negative numbers. [edge]
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        vector<int> largest(k, 0);
        for (int x : nums) {
            auto smallest = min_element(largest.begin(), largest.end());
            if (x > *smallest) *smallest = x;
        }
        return *min_element(largest.begin(), largest.end());
    }
};
