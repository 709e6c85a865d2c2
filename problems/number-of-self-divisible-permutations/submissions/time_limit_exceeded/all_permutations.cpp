// Makes every permutation and tests it. O(n! n) time, O(n) space. [edge]
class Solution {
public:
    int selfDivisiblePermutationCount(int n) {
        vector<int> numbers(n);
        iota(numbers.begin(), numbers.end(), 1);
        int count = 0;
        do {
            bool fits = true;
            for (int i = 0; i < n; ++i) fits = fits && gcd(numbers[i], i + 1) == 1;
            count += fits;
        } while (ranges::next_permutation(numbers).found);
        return count;
    }
};
