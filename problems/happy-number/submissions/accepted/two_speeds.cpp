// Two runners, one twice as fast. O(log n) time, O(1) space.
class Solution {
    int next(int n) {
        int sum = 0;
        for (; n > 0; n /= 10) sum += n % 10 * (n % 10);
        return sum;
    }

public:
    bool isHappy(int n) {
        int slow = n, fast = next(n);
        while (slow != fast) {
            slow = next(slow);
            fast = next(next(fast));
        }
        return slow == 1;
    }
};
