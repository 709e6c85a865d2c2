// Searches the list of what is left for the smallest card and each successor, from the front. O(n^2) time. [large]
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        list<int> left(hand.begin(), hand.end());
        while (!left.empty()) {
            int first = *min_element(left.begin(), left.end());
            for (int card = first; card < first + groupSize; ++card) {
                auto place = find(left.begin(), left.end(), card);
                if (place == left.end()) return false;
                left.erase(place);
            }
        }
        return true;
    }
};
