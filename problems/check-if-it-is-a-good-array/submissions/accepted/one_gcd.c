// The gcd of all numbers must be 1. O(n + log m) time, O(1) space.
bool isGoodArray(int* nums, int numsSize) {
    int common = 0;
    for (int i = 0; i < numsSize && common != 1; i++) {
        int a = nums[i];
        while (a != 0) {
            int rest = common % a;
            common = a;
            a = rest;
        }
    }
    return common == 1;
}
