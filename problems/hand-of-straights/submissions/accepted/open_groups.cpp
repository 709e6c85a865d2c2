// Number of open groups along the sorted numbers, with a queue of where they began. O(n log n) time, O(n) space.
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        map<int, int> count;
        for (int card : hand) ++count[card];
        queue<int> began;
        int open = 0, last = -1;
        for (auto [card, times] : count) {
            if (times < open || open > 0 && card != last + 1) return false;
            began.push(times - open);
            open = times;
            last = card;
            if (int(began.size()) == groupSize) {
                open -= began.front();
                began.pop();
            }
        }
        return open == 0;
    }
};
