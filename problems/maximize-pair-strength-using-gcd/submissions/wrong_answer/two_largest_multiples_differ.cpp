// For each divisor its two largest multiples, but one that occurs twice is taken once. [edge]
class Solution {
public:
    long long maxPairStrength(vector<int>& nums) {
        const int greatest = ranges::max(nums);
        vector<char> there(greatest + 1);
        for (const int number : nums) there[number] = 1;
        long long strongest = 0;
        for (int divisor = 1; divisor <= greatest; ++divisor) {
            long long larger = 0;
            for (int multiple = greatest / divisor * divisor; multiple > 0; multiple -= divisor) {
                if (!there[multiple]) continue;
                if (larger > 0) {
                    strongest = max(strongest, divisor * (larger + multiple));
                    break;
                }
                larger = multiple;
            }
        }
        return strongest;
    }
};
