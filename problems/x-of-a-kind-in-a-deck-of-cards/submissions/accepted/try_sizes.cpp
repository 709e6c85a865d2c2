// Sorts to count, then tries every size up to the smallest count. O(n log n) time, O(n) space.
class Solution {
public:
    bool hasGroupsSizeX(vector<int>& deck) {
        vector<int> cards(deck);
        sort(cards.begin(), cards.end());
        vector<int> counts;
        for (size_t i = 0; i < cards.size(); ++i) {
            if (i == 0 || cards[i] != cards[i - 1]) counts.push_back(0);
            ++counts.back();
        }
        int smallest = *min_element(counts.begin(), counts.end());
        for (int size = 2; size <= smallest; ++size) {
            if (all_of(counts.begin(), counts.end(), [size](int count) { return count % size == 0; })) return true;
        }
        return false;
    }
};
