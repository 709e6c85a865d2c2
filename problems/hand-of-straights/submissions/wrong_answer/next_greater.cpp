// Takes the next greater card for the successor. [edge]
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        if (hand.size() % groupSize != 0) return false;
        map<int, int> count;
        for (int card : hand) ++count[card];
        while (!count.empty()) {
            auto place = count.begin();
            for (int i = 0; i < groupSize; ++i) {
                if (place == count.end()) return false;
                auto next = std::next(place);
                if (--place->second == 0) count.erase(place);
                place = next;
            }
        }
        return true;
    }
};
