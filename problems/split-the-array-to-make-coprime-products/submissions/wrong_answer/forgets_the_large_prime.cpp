// Forgets the large prime that is left after trial division. [edge]
class Solution {
public:
    int findValidSplit(vector<int>& nums) {
        const int n = nums.size();
        unordered_map<int, int> first;
        vector<int> reach(n);
        for (int i = 0; i < n; ++i) {
            int rest = nums[i];
            for (int d = 2; d <= 1000; ++d) {
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
