// Gives up after three steps. [edge]
class Solution {
public:
    bool isHappy(int n) {
        for (int step = 0; step < 3; ++step) {
            int sum = 0;
            for (; n > 0; n /= 10) sum += n % 10 * (n % 10);
            n = sum;
        }
        return n == 1;
    }
};
