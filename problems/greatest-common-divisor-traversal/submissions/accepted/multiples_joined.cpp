// Joins the multiples of each prime that are there, and counts the groups. O(n + m log log m) time, O(m) space.
class Solution {
public:
    bool canTraverseAllPairs(vector<int>& nums) {
        if (nums.size() == 1) return true;
        const int most = ranges::max(nums);
        vector<bool> there(most + 1), composite(most + 1);
        int groups = 0;
        for (const int number : nums) {
            if (number == 1) return false;
            if (!there[number]) ++groups;
            there[number] = true;
        }
        vector<int> parent(most + 1);
        iota(parent.begin(), parent.end(), 0);
        auto root = [&](int x) {
            while (parent[x] != x) x = parent[x] = parent[parent[x]];
            return x;
        };
        for (int p = 2; p <= most; ++p) {
            if (composite[p]) continue;
            int first = 0;
            for (int multiple = p; multiple <= most; multiple += p) {
                composite[multiple] = true;
                if (!there[multiple]) continue;
                if (first == 0) first = multiple;
                const int a = root(first), b = root(multiple);
                if (a != b) {
                    parent[a] = b;
                    --groups;
                }
            }
        }
        return groups == 1;
    }
};
