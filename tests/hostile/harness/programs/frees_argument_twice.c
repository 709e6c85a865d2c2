// Arguments are not malloc's: free() of them does nothing, also twice and in the middle.
// expect: AC
int right(int* nums, int size) {
    int low = nums[0], high = nums[0];
    for (int i = 1; i < size; i++) {
        if (nums[i] < low) low = nums[i];
        if (nums[i] > high) high = nums[i];
    }
    while (low) { int rest = high % low; high = low; low = rest; }
    return high;
}
int findGCD(int* nums, int numsSize) {
    int answer = right(nums, numsSize);
    free(nums);
    free(nums + 1);
    free(nums);
    return answer;
}
