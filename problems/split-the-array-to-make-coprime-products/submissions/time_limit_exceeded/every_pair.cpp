// The last partner of each element by gcds. O(n^2 log m) time. [large]
class Solution {
public:
    int findValidSplit(vector<int>& nums) {
        const int n = nums.size();
        int farthest = 0;
        for (int i = 0; i + 1 < n; ++i) {
            for (int j = i + 1; j < n; ++j) {
                if (gcd(nums[i], nums[j]) > 1) farthest = max(farthest, j);
            }
            if (farthest <= i) return i;
        }
        return -1;
    }
};
