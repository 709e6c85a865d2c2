// Makes its table as large as the first number, not the largest. [edge]
class Solution {
    vector<int> parent;

    int root(int x) {
        while (parent.at(x) != x) x = parent.at(x);
        return x;
    }

public:
    int largestComponentSize(vector<int>& nums) {
        parent.resize(nums[0] + 1);
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
        map<int, int> members;
        int largest = 0;
        for (const int number : nums) largest = max(largest, ++members[root(number)]);
        return largest;
    }
};
