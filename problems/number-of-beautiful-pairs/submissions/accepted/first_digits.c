// Counts the first digits seen so far. O(n) time, O(1) space.
static int gcd(int a, int b) { return b == 0 ? a : gcd(b, a % b); }

int countBeautifulPairs(int* nums, int numsSize) {
    int firsts[10] = {0};
    int pairs = 0;
    for (int i = 0; i < numsSize; ++i) {
        for (int digit = 1; digit <= 9; ++digit) {
            if (gcd(digit, nums[i] % 10) == 1) pairs += firsts[digit];
        }
        int first = nums[i];
        while (first >= 10) first /= 10;
        ++firsts[first];
    }
    return pairs;
}
