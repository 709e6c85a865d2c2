// Lets the first place of each prime reach to its present one, then walks. O(n sqrt(m)) time, O(n) space.
class Solution {
public:
    int findValidSplit(vector<int>& nums) {
        const int n = nums.size();
        unordered_map<int, int> first;
        vector<int> reach(n);
        for (int i = 0; i < n; ++i) {
            int rest = nums[i];
            for (int d = 2; rest > 1; ++d) {
                if (d * d > rest) d = rest;
                if (rest % d != 0) continue;
                while (rest % d == 0) rest /= d;
                reach[first.try_emplace(d, i).first->second] = i;
            }
        }
        int farthest = 0;
        for (int i = 0; i + 1 < n; ++i) {
            farthest = max(farthest, reach[i]);
            if (farthest <= i) return i;
        }
        return -1;
    }
};
