// Asks for a common divisor of each two neighbouring counts instead of all of them. [edge]
class Solution {
public:
    bool hasGroupsSizeX(vector<int>& deck) {
        map<int, int> counts;
        for (int card : deck) ++counts[card];
        int previous = 0;
        for (auto [card, count] : counts) {
            if (gcd(previous, count) < 2) return false;
            previous = count;
        }
        return true;
    }
};
