// Folds every number into both results with Euclid's algorithm. O(n + m + log V) time, O(1) space.
static long long gcd(long long a, long long b) { return b == 0 ? a : gcd(b, a % b); }

static void fold(int* nums, int size, long long* results) {
    for (int i = 0; i < size; ++i) {
        results[0] = gcd(results[0], nums[i]);
        results[1] = results[1] == 0 || nums[i] == 0 ? 0 : results[1] / gcd(results[1], nums[i]) * nums[i];
    }
}

long long* gcdAndLcm(int* nums1, int nums1Size, int* nums2, int nums2Size, int* returnSize) {
    long long* results = malloc(2 * sizeof(long long));
    results[0] = 0;
    results[1] = 1;
    fold(nums1, nums1Size, results);
    fold(nums2, nums2Size, results);
    *returnSize = 2;
    return results;
}
