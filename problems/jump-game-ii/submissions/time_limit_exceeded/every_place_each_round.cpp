// In each round goes over all places, and on from those that have been reached. O(n^2) time, and more for long jumps. [large]
class Solution {
public:
    int jump(vector<int>& nums) {
        const int n = nums.size();
        vector<bool> reached(n);
        reached[0] = true;
        int rounds = 0;
        while (!reached[n - 1]) {
            vector<bool> next = reached;
            for (int i = 0; i < n; ++i) {
                for (int j = i; reached[i] && j <= min(i + nums[i], n - 1); ++j) next[j] = true;
            }
            reached = next;
            ++rounds;
        }
        return rounds;
    }
};
