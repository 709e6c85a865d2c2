// Binary search for the smallest speed that is enough. O(n log m) time, O(1) space.
class Solution {
public:
    int minEatingSpeed(vector<int>& piles, int h) {
        int low = 1, high = ranges::max(piles);
        while (low < high) {
            int speed = (low + high) / 2;
            long long hours = 0;
            for (int pile : piles) hours += (pile - 1) / speed + 1;
            if (hours <= h) {
                high = speed;
            } else {
                low = speed + 1;
            }
        }
        return low;
    }
};
