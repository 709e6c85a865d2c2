// Smallest and largest number, then Euclid's algorithm. O(n + log V) time, O(log V) space.
int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
}

int findGCD(int* nums, int numsSize) {
    int low = nums[0], high = nums[0];
    for (int i = 1; i < numsSize; i++) {
        if (nums[i] < low) low = nums[i];
        if (nums[i] > high) high = nums[i];
    }
    return gcd(high, low);
}
