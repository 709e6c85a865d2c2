// Sorts each group on its own places, and looks whether all is sorted then. O(n log n + n sqrt(m)) time, O(n sqrt(m)) space at most.
class Solution {
    vector<int> parent;

    int root(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }

public:
    bool gcdSort(vector<int>& nums) {
        parent.resize(nums.size());
        iota(parent.begin(), parent.end(), 0);
        unordered_map<int, int> owner;
        for (size_t i = 0; i < nums.size(); ++i) {
            for (int d = 1; d * d <= nums[i]; ++d) {
                if (nums[i] % d != 0) continue;
                for (const int divisor : {d, nums[i] / d}) {
                    if (divisor != 1) parent[root(i)] = root(owner.try_emplace(divisor, i).first->second);
                }
            }
        }
        unordered_map<int, priority_queue<int, vector<int>, greater<>>> groups;
        for (size_t i = 0; i < nums.size(); ++i) groups[root(i)].push(nums[i]);
        for (size_t i = 0; i < nums.size(); ++i) {
            nums[i] = groups[root(i)].top();
            groups[root(i)].pop();
        }
        return ranges::is_sorted(nums);
    }
};
