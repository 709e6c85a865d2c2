// Odd numbers have one more than the number before, even ones one less. [edge]
class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> counts{0};
        for (int i = 1; i <= n; ++i) counts.push_back(i % 2 == 1 ? counts[i - 1] + 1 : max(1, counts[i - 1] - 1));
        return counts;
    }
};
