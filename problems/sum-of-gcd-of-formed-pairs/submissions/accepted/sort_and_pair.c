// Carries the maximum along, sorts, and pairs from both ends. O(n log n + n log V) time, O(n) space.
static int gcd(int a, int b) {
    while (b) {
        int rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static int ascending(const void* a, const void* b) {
    int x = *(const int*)a, y = *(const int*)b;
    return (x > y) - (x < y);
}

long long gcdSum(int* nums, int numsSize) {
    int* values = malloc(numsSize * sizeof(int));
    int greatest = 0;
    for (int i = 0; i < numsSize; i++) {
        if (nums[i] > greatest) greatest = nums[i];
        values[i] = gcd(greatest, nums[i]);
    }
    qsort(values, numsSize, sizeof(int), ascending);
    long long sum = 0;
    for (int i = 0; i < numsSize / 2; i++) sum += gcd(values[i], values[numsSize - 1 - i]);
    free(values);
    return sum;
}
