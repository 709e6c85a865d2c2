// For each divisor the two largest multiples. O(n + m log m) time, O(m) space.
class Solution {
public:
    long long maxPairStrength(vector<int>& nums) {
        const int greatest = ranges::max(nums);
        vector<int> times(greatest + 1);
        for (const int number : nums) ++times[number];
        long long strongest{};
        for (int divisor = 1; divisor <= greatest; ++divisor) {
            int largest = 0, second = 0;
            for (int multiple = divisor; multiple <= greatest; multiple += divisor) {
                if (times[multiple] == 0) continue;
                second = times[multiple] > 1 ? multiple : largest;
                largest = multiple;
            }
            const long long sum = largest + second;
            if (second > 0) strongest = max(strongest, divisor * sum);
        }
        return strongest;
    }
};
