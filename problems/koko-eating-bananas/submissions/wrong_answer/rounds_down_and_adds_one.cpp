// Counts an hour more for each pile, also for those that divide exactly, unless it is eaten in one. [edge]
class Solution {
public:
    int minEatingSpeed(vector<int>& piles, int h) {
        int low = 1, high = ranges::max(piles);
        while (low < high) {
            int speed = low + (high - low) / 2;
            long long hours = 0;
            for (int pile : piles) hours += pile <= speed ? 1 : pile / speed + 1;
            if (hours <= h) {
                high = speed;
            } else {
                low = speed + 1;
            }
        }
        return low;
    }
};
