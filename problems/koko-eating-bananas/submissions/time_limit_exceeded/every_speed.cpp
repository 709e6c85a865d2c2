// Tries each speed from 1 on. O(n m) time. [edge]
class Solution {
public:
    int minEatingSpeed(vector<int>& piles, int h) {
        for (int speed = 1;; ++speed) {
            long long hours = 0;
            for (int pile : piles) hours += (pile - 1) / speed + 1;
            if (hours <= h) return speed;
        }
    }
};
