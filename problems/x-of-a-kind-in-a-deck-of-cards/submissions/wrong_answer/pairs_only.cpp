// Tries groups of two only. [edge]
class Solution {
public:
    bool hasGroupsSizeX(vector<int>& deck) {
        unordered_map<int, int> counts;
        for (int card : deck) ++counts[card];
        for (auto [card, count] : counts) {
            if (count % 2 != 0) return false;
        }
        return true;
    }
};
