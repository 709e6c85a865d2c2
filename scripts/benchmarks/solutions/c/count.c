int countNumbers(int* nums, int numsSize) { return numsSize; }
