// Waits for the first number to come back, but it need not lie on the circle. Never ends. [edge]
class Solution {
public:
    bool isHappy(int n) {
        const int first = n;
        do {
            int sum = 0;
            for (; n > 0; n /= 10) sum += n % 10 * (n % 10);
            n = sum;
        } while (n != 1 && n != first);
        return n == 1;
    }
};
