// Joins what is there among the multiples of each divisor. O(m log m) time, O(m) space.
class Solution {
    vector<int> parent;

    int root(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }

public:
    int largestComponentSize(vector<int>& nums) {
        const int most = *max_element(nums.begin(), nums.end());
        parent.resize(most + 1);
        iota(parent.begin(), parent.end(), 0);
        vector<bool> there(most + 1);
        for (const int number : nums) there[number] = true;
        for (int d = 2; d <= most; ++d) {
            int previous = 0;
            for (int multiple = d; multiple <= most; multiple += d) {
                if (!there[multiple]) continue;
                if (previous > 0) parent[root(multiple)] = root(previous);
                previous = multiple;
            }
        }
        vector<int> members(most + 1);
        for (const int number : nums) members[root(number)]++;
        return *max_element(members.begin(), members.end());
    }
};
