// Makes its table as large as the last number, as if they were sorted. [edge]
class Solution {
    vector<int> parent;

    int root(int x) {
        while (parent.at(x) != x) x = parent.at(x);
        return x;
    }

public:
    bool canTraverseAllPairs(vector<int>& nums) {
        if (nums.size() == 1) return true;
        parent.resize(nums.back() + 1);
        iota(parent.begin(), parent.end(), 0);
        for (const int number : nums) {
            int rest = number;
            for (int d = 2; d * d <= rest; ++d) {
                if (rest % d != 0) continue;
                parent.at(root(number)) = root(d);
                while (rest % d == 0) rest /= d;
            }
            if (rest > 1) parent.at(root(number)) = root(rest);
        }
        for (const int number : nums) {
            if (number == 1 || root(number) != root(nums[0])) return false;
        }
        return true;
    }
};
