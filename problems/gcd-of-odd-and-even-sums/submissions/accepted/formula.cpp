// The sums are n * n and n * (n + 1), and share just n. O(1) time and space.
class Solution {
public:
    int gcdOfOddEvenSums(int n) { return n; }
};
