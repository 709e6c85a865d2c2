// Lets the search begin at speed 0, and divides by it. [edge]
class Solution {
public:
    int minEatingSpeed(vector<int>& piles, int h) {
        int low = 0, high = ranges::max(piles);
        while (low < high) {
            int speed = low + (high - low) / 2;
            long long hours = 0;
            for (int pile : piles) hours += (pile + speed - 1LL) / speed;
            if (hours <= h) {
                high = speed;
            } else {
                low = speed + 1;
            }
        }
        return low;
    }
};
