// Greatest and least product of a subarray that ends here. O(n) time, O(1) space.
class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int best = nums[0], high = 1, low = 1;
        for (int x : nums) {
            if (x < 0) swap(high, low);
            high = max(x, high * x);
            low = min(x, low * x);
            best = max(best, high);
        }
        return best;
    }
};
