// Asks for a change of sign after the number has wrapped around. [edge]
class Solution {
public:
    int reverse(int x) {
        unsigned rest = x < 0 ? 0u - x : x;
        unsigned result = 0;
        for (; rest != 0; rest /= 10) result = result * 10 + rest % 10;
        if (int(result) < 0) return 0;
        return x < 0 ? -int(result) : int(result);
    }
};
