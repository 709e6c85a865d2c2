// Counts every number and folds gcd over the counts. O(n) time, O(n) space.
class Solution {
public:
    bool hasGroupsSizeX(vector<int>& deck) {
        unordered_map<int, int> counts;
        for (int card : deck) ++counts[card];
        int divisor = 0;
        for (auto [card, count] : counts) divisor = gcd(divisor, count);
        return divisor >= 2;
    }
};
