// Goes on until a number comes again. O(log n) time and space.
class Solution {
public:
    bool isHappy(int n) {
        unordered_set<int> seen;
        while (seen.insert(n).second) {
            int sum = 0;
            for (char digit : to_string(n)) sum += (digit - '0') * (digit - '0');
            n = sum;
        }
        return n == 1;
    }
};
