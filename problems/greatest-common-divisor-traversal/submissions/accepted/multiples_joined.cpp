// Joins the multiples of each divisor that are there, and counts the groups. O(n + m log m) time, O(m) space.
class Solution {
public:
    bool canTraverseAllPairs(vector<int>& nums) {
        if (nums.size() == 1) return true;
        const int most = ranges::max(nums);
        vector<int> parent(most + 1);
        int groups = 0;
        for (const int number : nums) {
            if (number == 1) return false;
            if (parent[number] == 0) ++groups;
            parent[number] = number;
        }
        auto root = [&](int x) {
            while (parent[x] != x) x = parent[x] = parent[parent[x]];
            return x;
        };
        for (int d = 2; d <= most; ++d) {
            int first = 0;
            for (int multiple = d; multiple <= most; multiple += d) {
                if (parent[multiple] == 0) continue;
                if (first == 0) first = root(multiple);
                const int other = root(multiple);
                if (other != first) --groups;
                parent[other] = first;
            }
        }
        return groups == 1;
    }
};
