// Counts only as long as the ones follow each other. [edge]
class Solution {
public:
    int hammingWeight(int n) {
        while (n % 2 == 0) n /= 2;
        int count = 0;
        for (; n % 2 == 1; n /= 2) ++count;
        return count;
    }
};
