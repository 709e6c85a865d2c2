// Backtracking from the last position down. O(r n) time, where r is the number of beginnings that fit; O(n) space.
class Solution {
    int fill(int position, vector<int>& left) {
        if (position == 0) return 1;
        int count = 0;
        for (int& number : left) {
            if (number == 0 || gcd(number, position) != 1) continue;
            const int taken = exchange(number, 0);
            count += fill(position - 1, left);
            number = taken;
        }
        return count;
    }

public:
    int selfDivisiblePermutationCount(int n) {
        vector<int> left(n);
        iota(left.begin(), left.end(), 1);
        return fill(n, left);
    }
};
