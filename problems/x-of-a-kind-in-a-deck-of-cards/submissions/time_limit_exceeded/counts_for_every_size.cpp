// Counts the cards anew for every size. O(n^2) time. [large]
class Solution {
public:
    bool hasGroupsSizeX(vector<int>& deck) {
        for (size_t size = 2; size <= deck.size(); ++size) {
            if (canGroup(deck, size)) return true;
        }
        return false;
    }

private:
    bool canGroup(const vector<int>& deck, int size) {
        unordered_map<int, int> counts;
        for (int card : deck) ++counts[card];
        for (auto [card, count] : counts) {
            if (count % size != 0) return false;
        }
        return true;
    }
};
