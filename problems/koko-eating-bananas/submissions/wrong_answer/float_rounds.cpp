// Rounds up quotients of type float, which has too few digits. [edge]
class Solution {
public:
    int minEatingSpeed(vector<int>& piles, int h) {
        int low = 1, high = ranges::max(piles);
        while (low < high) {
            int speed = low + (high - low) / 2;
            long long hours = 0;
            for (int pile : piles) hours += ceil(float(pile) / float(speed));
            if (hours <= h) {
                high = speed;
            } else {
                low = speed + 1;
            }
        }
        return low;
    }
};
