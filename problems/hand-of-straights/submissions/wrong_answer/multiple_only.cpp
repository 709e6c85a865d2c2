// Looks only whether the number of cards is a multiple, and whether any number is too frequent. [edge]
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        int n = hand.size();
        if (n % groupSize != 0) return false;
        unordered_map<int, int> count;
        for (int card : hand) {
            if (++count[card] > n / groupSize) return false;
        }
        return true;
    }
};
