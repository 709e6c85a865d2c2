// The gcd of every subset, counted through in binary. O(2^n) time. [large]
class Solution {
public:
    bool isGoodArray(vector<int>& nums) {
        const size_t n = nums.size();
        vector<bool> chosen(n);
        while (true) {
            size_t place = 0;
            while (place < n && chosen[place]) chosen[place++] = false;
            if (place == n) return false;
            chosen[place] = true;
            int common = 0;
            for (size_t i = 0; i < n; ++i) {
                if (chosen[i]) common = gcd(common, nums[i]);
            }
            if (common == 1) return true;
        }
    }
};
