// Adds powers of two to the greatest speed that is too slow. O(n log m) time, O(1) space.
class Solution {
public:
    int minEatingSpeed(vector<int>& piles, int h) {
        int slow = 0;
        for (int step = 1 << 29; step > 0; step /= 2) {
            int speed = slow + step;
            long long hours = 0;
            for (int pile : piles) hours += (pile + speed - 1LL) / speed;
            if (hours > h) slow = speed;
        }
        return slow + 1;
    }
};
