// Sorted counts; the smallest cards begin groups. O(n log n) time, O(n) space.
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        map<int, int> count;
        for (int card : hand) ++count[card];
        while (!count.empty()) {
            auto [first, groups] = *count.begin();
            for (int card = first; card - first < groupSize; ++card) {
                auto place = count.find(card);
                if (place == count.end() || place->second < groups) return false;
                place->second -= groups;
                if (place->second == 0) count.erase(place);
            }
        }
        return true;
    }
};
