// Forgets the prime that is left after trial division. [edge]
class Solution {
    unordered_map<int, int> parent;

    int root(int x) {
        if (!parent.count(x)) parent[x] = x;
        return parent[x] == x ? x : parent[x] = root(parent[x]);
    }

public:
    int largestComponentSize(vector<int>& nums) {
        for (const int number : nums) {
            for (int d = 2; d * d <= number; ++d) {
                if (number % d == 0) {
                    parent[root(number)] = root(d);
                }
            }
        }
        unordered_map<int, int> members;
        int largest = 0;
        for (const int number : nums) largest = max(largest, ++members[root(number)]);
        return largest;
    }
};
